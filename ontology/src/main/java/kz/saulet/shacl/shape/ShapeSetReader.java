package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Finds the shapes of a graph: those with a target are evaluated, the others are read too, so that errors are not missed. */
final class ShapeSetReader {

    private static final List<Node> TARGETS =
            List.of(SHACL.targetNode, SHACL.targetClass, SHACL.targetSubjectsOf, SHACL.targetObjectsOf, SHACL.target);

    private final Graph graph;
    private final ShapeFacts facts;
    private final ShapeReader shapes;

    ShapeSetReader(Graph graph) throws RefusedShapes {
        this.graph = graph;
        this.facts = new ShapeFacts(graph);
        this.shapes = new ShapeReader(facts, CustomComponents.of(facts));
    }

    ShapeSet read() throws RefusedShapes {
        if (graph.contains(Node.ANY, SHACL.entailment, Node.ANY)) {
            throw new RefusedShapes("entailment");
        }
        List<Shape> here = new ArrayList<>();
        List<Shape> elsewhere = new ArrayList<>();
        for (Node node : declared()) {
            Shape shape = shapes.read(node);
            if (shape.targets().isEmpty() && !facts.has(node, SHACL.target)) {
                continue;
            }
            (Reach.hasElsewhere(shape) ? elsewhere : here).add(shape);
        }
        return new ShapeSet(here, elsewhere, graph);
    }

    /** In a fixed order, so that reports of the same data have the same order. */
    private List<Node> declared() {
        Set<Node> found = new LinkedHashSet<>();
        TARGETS.forEach(t -> subjects(t, Node.ANY).forEach(found::add));
        found.addAll(subjects(RDF.Nodes.type, SHACL.NodeShape));
        found.addAll(subjects(RDF.Nodes.type, SHACL.PropertyShape));
        subjects(RDF.Nodes.type, Node.ANY).stream()
                .filter(n -> facts.isInstance(n, RDFS.Nodes.Class))
                .filter(n -> facts.isInstance(n, SHACL.NodeShape) || facts.isInstance(n, SHACL.PropertyShape))
                .forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparing(Node::isBlank).thenComparing(Object::toString))
                .toList();
    }

    private List<Node> subjects(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object)
                .mapWith(Triple::getSubject)
                .toList();
    }
}
