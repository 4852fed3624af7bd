package kz.saulet.shacl.plan;

import org.apache.jena.sparql.expr.NodeValue;
import org.jspecify.annotations.Nullable;

/** The values of terms compared last, because reading a date from its text takes longer than comparing it. Bounded. */
final class Values {

    private static final int SLOTS = 1 << 12;

    private final @Nullable Entry[] entries = new Entry[SLOTS];

    /** Immutable, so a thread sees all of it or nothing. */
    private record Entry(int id, NodeValue value) {}

    NodeValue of(int term, FlatGraph graph) {
        if (term < 0) {
            return NodeValue.makeNode(graph.term(term));
        }
        Entry entry = entries[term & SLOTS - 1];
        if (entry == null || entry.id() != term) {
            entry = new Entry(term, NodeValue.makeNode(graph.term(term)));
            entries[term & SLOTS - 1] = entry;
        }
        return entry.value();
    }
}
