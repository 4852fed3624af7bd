package kz.saulet.plan;

import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;

/** Is told of every row that queries read, empty ones too, so that later changes can be held against them. */
public interface RowLog {

    /**
     * A row that a plan opened.
     *
     * @param key number of a subject, an object or a graph, as the direction says, or {@link Terms#ANY}
     * @param predicate its number, or {@link Terms#ANY}
     */
    void row(Terms terms, Direction direction, int key, int predicate, GraphChoice graph);

    /** A pattern that something else than a plan looked for; null or a wildcard stands for any term. */
    void row(Node g, Node s, Node p, Node o);

    /** The answer may depend on anything. */
    void everything();
}
