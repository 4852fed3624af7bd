package kz.saulet.shacl.shape;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Reads the constraints that refer to other shapes. */
final class ShapeParameters {

    private static final Set<Node> KNOWN = Set.of(
            SHACL.node,
            SHACL.property,
            SHACL.not,
            SHACL.and,
            SHACL.or,
            SHACL.xone,
            SHACL.qualifiedValueShape,
            SHACL.qualifiedMinCount,
            SHACL.qualifiedMaxCount,
            SHACL.qualifiedValueShapesDisjoint);

    private final ShapeFacts facts;
    private final ShapeReader shapes;

    ShapeParameters(ShapeFacts facts, ShapeReader shapes) {
        this.facts = facts;
        this.shapes = shapes;
    }

    boolean knows(Node property) {
        return KNOWN.contains(property);
    }

    List<Constraint> read(Node node, Node property, boolean hasPath) throws RefusedShapes {
        if (property.equals(SHACL.qualifiedValueShape)) {
            if (!hasPath) {
                throw new RefusedShapes("no-path", node, property);
            }
            return qualified(node);
        } else if (property.getLocalName().startsWith("qualified")) {
            return List.of();
        }
        List<Constraint> found = new ArrayList<>();
        for (Node value : facts.objects(node, property)) {
            found.add(read(node, property, value));
        }
        return found;
    }

    private Constraint read(Node node, Node property, Node value) throws RefusedShapes {
        if (property.equals(SHACL.node)) {
            return new Constraint.ConformsTo(shapes.read(value));
        } else if (property.equals(SHACL.not)) {
            return new Constraint.NotTo(shapes.read(value));
        } else if (property.equals(SHACL.property)) {
            Shape shape = shapes.read(value);
            if (shape.path() == null) {
                throw new RefusedShapes("no-path", node, property);
            }
            return new Constraint.HasProperty(shape);
        } else if (property.equals(SHACL.and)) {
            return new Constraint.ToAll(all(value));
        } else if (property.equals(SHACL.or)) {
            return new Constraint.ToAny(all(value));
        }
        return new Constraint.ToExactlyOne(all(value));
    }

    private List<Shape> all(Node list) throws RefusedShapes {
        List<Shape> read = new ArrayList<>();
        for (Node member : facts.list(list)) {
            read.add(shapes.read(member));
        }
        return List.copyOf(read);
    }

    private List<Constraint> qualified(Node node) throws RefusedShapes {
        Node value = facts.one(node, SHACL.qualifiedValueShape);
        if (value == null) {
            return List.of();
        }
        Shape shape = shapes.read(value);
        List<Shape> apart = facts.isTrue(node, SHACL.qualifiedValueShapesDisjoint) ? siblings(node, value) : List.of();
        List<Constraint> found = new ArrayList<>();
        Integer least = facts.integer(node, SHACL.qualifiedMinCount);
        Integer most = facts.integer(node, SHACL.qualifiedMaxCount);
        if (least != null) {
            found.add(new Constraint.Qualified(shape, apart, true, least));
        }
        if (most != null) {
            found.add(new Constraint.Qualified(shape, apart, false, most));
        }
        return found;
    }

    /** The qualified value shapes of the property shapes beside this one, in every shape that has it. */
    private List<Shape> siblings(Node node, Node own) throws RefusedShapes {
        Set<Node> found = new LinkedHashSet<>();
        for (Node parent : facts.subjects(SHACL.property, node)) {
            for (Node property : facts.objects(parent, SHACL.property)) {
                found.addAll(facts.objects(property, SHACL.qualifiedValueShape));
            }
        }
        found.remove(own);
        List<Shape> read = new ArrayList<>();
        for (Node sibling : found) {
            read.add(shapes.read(sibling));
        }
        return List.copyOf(read);
    }
}
