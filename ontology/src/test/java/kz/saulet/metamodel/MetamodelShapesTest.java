package kz.saulet.metamodel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import kz.saulet.demo.DemoEstate;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.shacl.Ours;
import kz.saulet.shacl.evaluate.JenaOracle;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;

/** The product's own shapes over the generated estate read as one graph, with some facts spoiled: ours says what Jena says. */
class MetamodelShapesTest {

    private static final int EVERY = 211;

    @Test
    void estateHasTheSameResultsAsWithJena() throws RefusedShapes {
        Graph shapes = IntegrityShapes.of(MetamodelFiles.load());
        Graph estate = GraphMemFactory.createGraphMem2();
        DemoEstate.of(1).graphs().values().forEach(graph -> graph.get().forEach(quad -> estate.add(quad.asTriple())));
        ReferenceGraphs.graphs().values().forEach(graph -> graph.get().find().forEach(estate::add));
        shapes.find(Node.ANY, RDFS.Nodes.subClassOf, Node.ANY).forEach(estate::add);
        spoil(estate);
        ShapeReport report = Ours.validate(shapes, estate);
        List<String> ours = JenaOracle.lines(report);
        assertTrue(ours.size() > 100, () -> "only " + ours.size());
        List<String> jena = JenaOracle.validate(shapes, estate);
        assertEquals(without(jena, ours), without(ours, jena));
        assertEquals(List.of(), report.errors());
        assertEquals(List.of(), report.elsewhere());
    }

    private static List<String> without(List<String> lines, List<String> others) {
        Set<String> known = Set.copyOf(others);
        return lines.stream().filter(line -> !known.contains(line)).toList();
    }

    /** Removes a fact here, repeats it at another element there, so that every kind of constraint has something to say. */
    private static void spoil(Graph estate) {
        List<Triple> all = estate.find().toList();
        for (int i = 0; i + EVERY < all.size(); i += EVERY) {
            Triple triple = all.get(i);
            Triple other = all.get(i + EVERY / 2);
            estate.add(Triple.create(other.getSubject(), triple.getPredicate(), triple.getObject()));
            if (i % 2 == 0) {
                estate.delete(triple);
            }
        }
    }
}
