package kz.saulet.bench.jena;

import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Over its fastest graph in memory. */
public final class JenaInMemory extends JenaPeer {

    @Override
    Graph load(Path estate) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.source(estate).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        return graph;
    }
}
