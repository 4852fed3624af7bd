package kz.saulet.shacl.report;

import kz.saulet.language.Labels;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be evaluated: neither conforming nor a violation.
 *
 * @param focus null if no focus node was evaluated
 * @param sentence why
 */
public record ShapeError(
        Node shape, Node component, @Nullable Node focus, Labels sentence) {}
