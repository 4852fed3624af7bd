package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Looks things up in a shapes graph, and refuses what is not as SHACL wants it. */
final class ShapeFacts {

    private final Graph graph;

    ShapeFacts(Graph graph) {
        this.graph = graph;
    }

    boolean has(Node subject, Node predicate) {
        return graph.contains(subject, predicate, Node.ANY);
    }

    List<Node> predicates(Node subject) {
        return graph.find(subject, Node.ANY, Node.ANY).mapWith(Triple::getPredicate).toList().stream()
                .distinct()
                .toList();
    }

    List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    List<Node> subjects(Node predicate, Node object) {
        return graph.find(Node.ANY, predicate, object)
                .mapWith(Triple::getSubject)
                .toList();
    }

    /** The only value, or null. */
    @Nullable
    Node one(Node subject, Node predicate) throws RefusedShapes {
        List<Node> values = objects(subject, predicate);
        if (values.size() > 1) {
            throw new RefusedShapes("several", subject, predicate);
        }
        return values.isEmpty() ? null : values.get(0);
    }

    @Nullable
    Node iri(Node subject, Node predicate) throws RefusedShapes {
        Node value = one(subject, predicate);
        return value == null ? null : iri(subject, predicate, value);
    }

    Node iri(Node subject, Node predicate, Node value) throws RefusedShapes {
        if (!value.isURI()) {
            throw wrong(subject, predicate, value);
        }
        return value;
    }

    @Nullable
    Integer integer(Node subject, Node predicate) throws RefusedShapes {
        Node value = one(subject, predicate);
        if (value == null) {
            return null;
        }
        if (value.isLiteral() && NodeValue.makeNode(value).isInteger()) {
            return NodeValue.makeNode(value).getInteger().intValueExact();
        }
        throw wrong(subject, predicate, value);
    }

    boolean isTrue(Node subject, Node predicate) throws RefusedShapes {
        Node value = one(subject, predicate);
        if (value == null) {
            return false;
        }
        if (value.isLiteral() && NodeValue.makeNode(value).isBoolean()) {
            return NodeValue.makeNode(value).getBoolean();
        }
        throw wrong(subject, predicate, value);
    }

    String text(Node subject, Node predicate, Node value) throws RefusedShapes {
        if (!value.isLiteral()) {
            throw wrong(subject, predicate, value);
        }
        return value.getLiteralLexicalForm();
    }

    List<Node> list(Node head) throws RefusedShapes {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node cell = head;
        while (!cell.equals(RDF.Nodes.nil)) {
            Node first = one(cell, RDF.Nodes.first);
            Node rest = one(cell, RDF.Nodes.rest);
            if (first == null || rest == null || !seen.add(cell)) {
                throw new RefusedShapes("list", head);
            }
            members.add(first);
            cell = rest;
        }
        return members;
    }

    /** Whether the node has the type, or one of its subclasses said in the same graph. */
    boolean isInstance(Node node, Node type) {
        Set<Node> seen = new HashSet<>(objects(node, RDF.Nodes.type));
        List<Node> open = new ArrayList<>(seen);
        while (!open.isEmpty()) {
            for (Node wider : objects(open.remove(open.size() - 1), RDFS.Nodes.subClassOf)) {
                if (seen.add(wider)) {
                    open.add(wider);
                }
            }
        }
        return seen.contains(type);
    }

    /** In a fixed order. */
    List<Node> instances(Node type) {
        return subjects(RDF.Nodes.type, Node.ANY).stream()
                .distinct()
                .filter(node -> isInstance(node, type))
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }

    static RefusedShapes wrong(Node subject, Node predicate, Node value) {
        return new RefusedShapes("value", subject, predicate, value);
    }
}
