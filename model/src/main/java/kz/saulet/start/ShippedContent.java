package kz.saulet.start;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.demo.DemoEstate;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.MetamodelFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The graphs that come with the product, by name, in the order of loading. */
final class ShippedContent {

    private ShippedContent() {}

    /** What belongs to a version of the product: a newer version brings its differences into an existing database. */
    static Map<String, Supplier<Stream<Quad>>> ofTheVersion() {
        Map<String, Supplier<Stream<Quad>>> graphs = new LinkedHashMap<>();
        graphs.put(GraphNames.METAMODEL, quads(GraphNames.METAMODEL, MetamodelFiles::load));
        RuleSet rules = RuleLibrary.core();
        graphs.put(rules.graphName(), quads(rules.graphName(), rules::graph));
        return graphs;
    }

    /** Tells the content of one version from that of another without building the graphs. */
    static String hashOfTheVersion() {
        String names = MetamodelFiles.hash() + RuleLibrary.coreHash() + GraphNames.DATA;
        return UUID.nameUUIDFromBytes(names.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** What a new database is given once, and belongs to its users from then on. */
    static Map<String, Supplier<Stream<Quad>>> ofANewDatabase() {
        Map<String, Supplier<Stream<Quad>>> graphs = new LinkedHashMap<>();
        ReferenceGraphs.graphs().forEach((name, graph) -> graphs.put(name, quads(name, graph)));
        return graphs;
    }

    static Map<String, Supplier<Stream<Quad>>> ofTheDemonstration(DemoEstate estate) {
        return estate.graphs();
    }

    private static Supplier<Stream<Quad>> quads(String name, Supplier<Graph> graph) {
        Node node = NodeFactory.createURI(name);
        return () -> graph.get().stream().map(triple -> new Quad(node, triple));
    }
}
