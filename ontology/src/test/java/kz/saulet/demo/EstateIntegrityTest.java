package kz.saulet.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import kz.saulet.metamodel.IntegrityBreach;
import kz.saulet.metamodel.IntegrityCheck;
import kz.saulet.metamodel.MetamodelFiles;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** What the product ships must pass the checks it applies to what people enter. */
class EstateIntegrityTest {

    private static final DatasetGraph ESTATE = estate();

    private final IntegrityCheck check = IntegrityCheck.of(MetamodelFiles.load());

    /** An approved architecture holds all of the current and the target one, so the current ones are not looked at twice. */
    @Test
    void everyElementConformsToItsShape() {
        Map<String, String> breaches = new ConcurrentSkipListMap<>();
        Iter.asStream(ESTATE.listGraphNodes())
                .filter(name -> !name.getURI().endsWith("/current"))
                .toList()
                .parallelStream()
                .forEach(name -> collect(name, breaches));
        assertEquals(Map.of(), breaches);
    }

    /** One example for each property and kind of breach. */
    private void collect(Node name, Map<String, String> breaches) {
        Graph graph = ESTATE.getGraph(name);
        Set<Node> elements = new HashSet<>();
        graph.find().forEachRemaining(t -> elements.add(t.getSubject()));
        for (Node element : elements) {
            for (IntegrityBreach breach : check.check(element, graph, ESTATE)) {
                breaches.put(
                        breach.property() + " " + breach.code(),
                        GraphNames.path(name.getURI()) + " " + element + " " + breach.value());
            }
        }
    }

    private static DatasetGraph estate() {
        DatasetGraph data = DatasetGraphFactory.create();
        for (Supplier<Stream<Quad>> graph : DemoEstate.of(1).graphs().values()) {
            graph.get().forEach(data::add);
        }
        ReferenceGraphs.graphs().forEach((name, graph) -> {
            Node node = NodeFactory.createURI(name);
            graph.get().find().forEachRemaining(t -> data.add(new Quad(node, t)));
        });
        return data;
    }
}
