package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Reads single shapes, each once, and with them those they refer to. */
final class ShapeReader {

    /** Properties of a shape that ask for nothing by themselves; a query only does where a constraint refers to it. */
    private static final Set<Node> WITHOUT_MEANING = Set.of(
            SHACL.path,
            SHACL.targetNode,
            SHACL.targetClass,
            SHACL.targetSubjectsOf,
            SHACL.targetObjectsOf,
            SHACL.target,
            SHACL.severity,
            SHACL.message,
            SHACL.deactivated,
            SHACL.name,
            SHACL.description,
            SHACL.order,
            SHACL.group,
            SHACL.defaultValue,
            SHACL.declare,
            SHACL.prefixes,
            SHACL.select);

    private final ShapeFacts facts;
    private final CustomComponents custom;
    private final PathReader paths;
    private final TermParameters terms;
    private final ShapeParameters shapes;
    private final SelectReader selects;
    private final Map<Node, Shape> read = new HashMap<>();
    private final Set<Node> open = new LinkedHashSet<>();

    ShapeReader(ShapeFacts facts, CustomComponents custom) {
        this.facts = facts;
        this.custom = custom;
        this.paths = new PathReader(facts);
        this.terms = new TermParameters(facts);
        this.shapes = new ShapeParameters(facts, this);
        this.selects = new SelectReader(facts);
    }

    Shape read(Node node) throws RefusedShapes {
        Shape known = read.get(node);
        if (known != null) {
            return known;
        }
        if (node.isLiteral()) {
            throw new RefusedShapes("literal", node);
        }
        if (!open.add(node)) {
            throw new RefusedShapes("recursive", circle(node));
        }
        Shape shape = readOnce(node);
        open.remove(node);
        read.put(node, shape);
        return shape;
    }

    private String circle(Node node) {
        List<Node> steps = new ArrayList<>(open);
        List<Node> circle = new ArrayList<>(steps.subList(steps.indexOf(node), steps.size()));
        circle.add(node);
        return circle.stream().map(this::name).collect(Collectors.joining(" → "));
    }

    private String name(Node shape) {
        if (shape.isURI()) {
            return "<" + shape.getURI() + ">";
        }
        List<Node> path = facts.objects(shape, SHACL.path);
        return path.isEmpty() ? "[ ]" : "[ sh:path " + path.get(0) + " ]";
    }

    private Shape readOnce(Node node) throws RefusedShapes {
        Node written = facts.one(node, SHACL.path);
        ShapePath path = written == null ? null : paths.read(written);
        Node severity = facts.iri(node, SHACL.severity);
        return new Shape(
                node,
                path,
                targets(node),
                constraints(node, path),
                severity == null ? SHACL.Violation : severity,
                facts.objects(node, SHACL.message),
                facts.isTrue(node, SHACL.deactivated));
    }

    private List<Target> targets(Node node) throws RefusedShapes {
        Set<Target> targets = new LinkedHashSet<>();
        facts.objects(node, SHACL.targetNode).forEach(n -> targets.add(new Target.OneNode(n)));
        for (Node type : facts.objects(node, SHACL.targetClass)) {
            targets.add(new Target.InstancesOf(facts.iri(node, SHACL.targetClass, type)));
        }
        for (Node predicate : facts.objects(node, SHACL.targetSubjectsOf)) {
            targets.add(new Target.SubjectsOf(facts.iri(node, SHACL.targetSubjectsOf, predicate)));
        }
        for (Node predicate : facts.objects(node, SHACL.targetObjectsOf)) {
            targets.add(new Target.ObjectsOf(facts.iri(node, SHACL.targetObjectsOf, predicate)));
        }
        if (isShapeByType(node) && facts.isInstance(node, RDFS.Nodes.Class)) {
            targets.add(new Target.InstancesOf(node));
        }
        return new ArrayList<>(targets);
    }

    private boolean isShapeByType(Node node) {
        return facts.isInstance(node, SHACL.NodeShape) || facts.isInstance(node, SHACL.PropertyShape);
    }

    private List<Constraint> constraints(Node node, @Nullable ShapePath path) throws RefusedShapes {
        Set<Node> properties = new HashSet<>(facts.predicates(node));
        List<Constraint> found = new ArrayList<>();
        for (Node property : facts.predicates(node)) {
            if (SHACL.getURI().equals(namespace(property)) && !WITHOUT_MEANING.contains(property)) {
                found.addAll(constraints(node, property, path));
            }
        }
        found.addAll(custom.usedBy(properties));
        if (facts.has(node, SHACL.target)) {
            found.add(new Constraint.Elsewhere(SHACL.target));
        }
        return found;
    }

    private List<Constraint> constraints(Node node, Node property, @Nullable ShapePath path) throws RefusedShapes {
        if (terms.knows(property)) {
            return terms.read(node, property, path != null);
        } else if (shapes.knows(property)) {
            return shapes.read(node, property, path != null);
        } else if (property.equals(SHACL.sparql)) {
            return selects.read(node, path);
        }
        throw new RefusedShapes("unknown", node, property);
    }

    private static String namespace(Node property) {
        String iri = property.getURI();
        return iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }
}
