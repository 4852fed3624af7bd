package kz.saulet.shacl.report;

import java.util.List;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * One violation of one constraint.
 *
 * @param focus the node that was looked at
 * @param path from the focus to what is wrong, null if it is the focus itself
 * @param value what is wrong, null if it is not about one value
 * @param component which kind of constraint
 * @param constraint the constraint itself where a shape has several of the kind, as queries are
 * @param severity {@code sh:Violation}, {@code sh:Warning}, {@code sh:Info}, or another the shape names
 * @param messages of the shape or the query; empty if they say nothing
 */
public record ShapeResult(
        Node focus,
        @Nullable ShapePath path,
        @Nullable Node value,
        Node component,
        @Nullable Node constraint,
        Node shape,
        Node severity,
        List<Node> messages) {}
