package kz.saulet.bench.jena;

import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/** Over its fastest graph in memory. */
public final class JenaInMemory extends JenaPeer {

    @Override
    public void load(Path estate, List<Path> files) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.source(estate).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        use(graph, files);
    }
}
