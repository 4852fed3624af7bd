package kz.saulet.estate;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.architecture.ApprovalFacts;
import kz.saulet.demo.DemoEstate;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;

/** The estate of the demonstration in which only some bodies are known, so that all of it is evaluated in a moment. */
final class DemoPart {

    private static final String BODY = "https://ns.saulet.kz/ea#StateBody";

    private DemoPart() {}

    static Snapshot of(String... bodies) {
        Set<String> wanted = Set.of(bodies);
        DemoEstate demo = DemoEstate.of(1);
        return Snapshot.of(Stream.of(
                        demo.graphs().values().stream().flatMap(Supplier::get),
                        demo.baselines().stream().flatMap(b -> ApprovalFacts.of(b.body(), b.name(), b.date())),
                        ReferenceGraphs.graphs().entrySet().stream()
                                .flatMap(g ->
                                        named(Map.entry(g.getKey(), g.getValue().get()))),
                        named(Map.entry(GraphNames.METAMODEL, MetamodelFiles.load())))
                .flatMap(quads -> quads)
                .filter(quad -> isOf(quad, wanted)));
    }

    private static boolean isOf(Quad quad, Set<String> bodies) {
        Optional<String> architecture = GraphNames.bodyOf(quad.getGraph().getURI());
        if (architecture.isPresent()) {
            return bodies.contains(architecture.get());
        }
        boolean body = quad.getPredicate().equals(RDF.type.asNode())
                && quad.getObject().isURI()
                && quad.getObject().getURI().equals(BODY);
        return !body || bodies.contains(quad.getSubject().getLocalName());
    }

    private static Stream<Quad> named(Map.Entry<String, Graph> graph) {
        return graph.getValue().stream().map(t -> new Quad(NodeFactory.createURI(graph.getKey()), t));
    }
}
