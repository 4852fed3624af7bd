package kz.saulet.snapshot;

import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** The nodes made last, so that names asked for again and again are not made again and again. Bounded. */
final class NodeCache {

    private static final int SLOTS = 1 << 14;

    private final @Nullable Entry[] entries = new Entry[SLOTS];

    /** Immutable, so a thread sees all of it or nothing. */
    private record Entry(int id, Node node) {}

    @Nullable
    Node get(int id) {
        Entry entry = entries[id & SLOTS - 1];
        return entry != null && entry.id() == id ? entry.node() : null;
    }

    void put(int id, Node node) {
        entries[id & SLOTS - 1] = new Entry(id, node);
    }
}
