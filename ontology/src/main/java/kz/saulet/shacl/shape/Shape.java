package kz.saulet.shacl.shape;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * A node shape, or a property shape if it has a path. One object for each shape of a shapes graph; shapes refer to each
 * other by reference, never in a circle.
 */
public final class Shape {

    private final Node node;
    private final @Nullable ShapePath path;
    private final List<Target> targets;
    private final List<Constraint> constraints;
    private final Node severity;
    private final List<Node> messages;
    private final boolean deactivated;

    Shape(
            Node node,
            @Nullable ShapePath path,
            List<Target> targets,
            List<Constraint> constraints,
            Node severity,
            List<Node> messages,
            boolean deactivated) {
        this.node = node;
        this.path = path;
        this.targets = List.copyOf(targets);
        this.constraints = List.copyOf(constraints);
        this.severity = severity;
        this.messages = List.copyOf(messages);
        this.deactivated = deactivated;
    }

    public Node node() {
        return node;
    }

    public @Nullable ShapePath path() {
        return path;
    }

    public List<Target> targets() {
        return targets;
    }

    public List<Constraint> constraints() {
        return constraints;
    }

    public Node severity() {
        return severity;
    }

    public List<Node> messages() {
        return messages;
    }

    /** A deactivated shape is conformed to by everything. */
    public boolean deactivated() {
        return deactivated;
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
