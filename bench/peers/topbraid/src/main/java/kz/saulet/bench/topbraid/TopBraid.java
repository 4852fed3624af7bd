package kz.saulet.bench.topbraid;

import java.nio.file.Path;
import java.util.List;
import kz.saulet.bench.Peer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.topbraid.shacl.validation.ValidationUtil;
import org.topbraid.shacl.vocabulary.SH;

/** TopBraid's validator over its Jena's fastest graph in memory. */
public final class TopBraid implements Peer {

    private Model data;
    private Model shapes;

    @Override
    public void load(Path estate, List<Path> files) {
        Graph graph = GraphMemFactory.createGraphMem2();
        RDFParser.source(estate).parse(new StreamRDFBase() {
            @Override
            public void quad(Quad quad) {
                graph.add(quad.asTriple());
            }
        });
        data = ModelFactory.createModelForGraph(graph);
        shapes = ModelFactory.createDefaultModel();
        files.forEach(file -> RDFParser.source(file).parse(shapes));
    }

    @Override
    public Object validate() {
        return ValidationUtil.validateModel(data, shapes, false).getModel();
    }

    @Override
    public List<String> shapesOf(Object answer) {
        Model report = (Model) answer;
        return report.listResourcesWithProperty(SH.sourceShape)
                .mapWith(r -> ((Resource) r).getPropertyResourceValue(SH.sourceShape).getLocalName())
                .toList();
    }
}
