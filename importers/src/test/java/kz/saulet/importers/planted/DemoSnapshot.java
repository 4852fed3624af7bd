package kz.saulet.importers.planted;

import java.util.Map;
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

/** The estate of the demonstration as a server holds it after its first start. */
final class DemoSnapshot {

    static final Snapshot ESTATE = Snapshot.of(quads());

    private DemoSnapshot() {}

    private static Stream<Quad> quads() {
        DemoEstate demo = DemoEstate.of(1);
        return Stream.of(
                        demo.graphs().values().stream().flatMap(Supplier::get),
                        demo.baselines().stream().flatMap(b -> ApprovalFacts.of(b.body(), b.name(), b.date())),
                        ReferenceGraphs.graphs().entrySet().stream()
                                .flatMap(g ->
                                        named(Map.entry(g.getKey(), g.getValue().get()))),
                        named(Map.entry(GraphNames.METAMODEL, MetamodelFiles.load())))
                .flatMap(quads -> quads);
    }

    private static Stream<Quad> named(Map.Entry<String, Graph> graph) {
        return graph.getValue().stream().map(t -> new Quad(NodeFactory.createURI(graph.getKey()), t));
    }
}
