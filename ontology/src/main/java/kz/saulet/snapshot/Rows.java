package kz.saulet.snapshot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One direction of the quads: for each key the entries (predicate, graph, node), sorted in this order, without repetition.
 * The keys are either all numbers from 0 or a sorted list.
 */
final class Rows {

    static final Rows EMPTY = new Rows(new int[0], new int[1], new int[0], null, new int[0]);

    /** So few entries are looked at one after the other. */
    private static final int SCANNED = 16;

    final int @Nullable [] keys;
    final int[] starts;
    final int[] predicates;
    final int @Nullable [] graphs;
    final int[] nodes;

    /** @param graphs null where the key is the graph itself */
    Rows(int @Nullable [] keys, int[] starts, int[] predicates, int @Nullable [] graphs, int[] nodes) {
        this.keys = keys;
        this.starts = starts;
        this.predicates = predicates;
        this.graphs = graphs;
        this.nodes = nodes;
    }

    int size() {
        return nodes.length;
    }

    /** The place of a key in {@link #starts}; negative when it has no row. */
    int slot(int key) {
        if (keys != null) {
            return Arrays.binarySearch(keys, key);
        }
        return key >= 0 && key < starts.length - 1 ? key : -1;
    }

    int slots() {
        return starts.length - 1;
    }

    int key(int slot) {
        return keys != null ? keys[slot] : slot;
    }

    int graph(int at, int key) {
        return graphs != null ? graphs[at] : key;
    }

    /** The first entry from {@code lo} on that is not before (predicate, graph). */
    int lower(int lo, int hi, int predicate, int graph) {
        int from = lo;
        int to = hi;
        while (to - from > SCANNED) {
            int middle = from + to >>> 1;
            if (before(middle, predicate, graph)) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        while (from < to && before(from, predicate, graph)) {
            from++;
        }
        return from;
    }

    private boolean before(int at, int predicate, int graph) {
        int own = predicates[at];
        return own < predicate || own == predicate && graphs != null && graphs[at] < graph;
    }

    /** The first entry behind those of (predicate, graph). */
    int upper(int lo, int hi, int predicate, int graph) {
        if (graph == Integer.MAX_VALUE) {
            return predicate == Integer.MAX_VALUE ? hi : lower(lo, hi, predicate + 1, Integer.MIN_VALUE);
        }
        return graphs == null ? lower(lo, hi, predicate + 1, Integer.MIN_VALUE) : lower(lo, hi, predicate, graph + 1);
    }

    /** The first entry from {@code lo} on that is of the predicate or behind it. */
    int first(int lo, int hi, int predicate) {
        int from = lo;
        int to = hi;
        while (to - from > SCANNED) {
            int middle = from + to >>> 1;
            if (predicates[middle] < predicate) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        while (from < to && predicates[from] < predicate) {
            from++;
        }
        return from;
    }

    /** The end of the entries of the predicate, which begin at {@code lo} if there are any. */
    int end(int lo, int hi, int predicate) {
        int near = Math.min(hi, lo + SCANNED);
        int at = lo;
        while (at < near && predicates[at] == predicate) {
            at++;
        }
        return at < near || at == hi ? at : first(at, hi, predicate + 1);
    }

    boolean contains(int key, int predicate, int graph, int node) {
        int slot = slot(key);
        if (slot < 0) {
            return false;
        }
        int end = starts[slot + 1];
        int from = lower(starts[slot], end, predicate, graph);
        int to = upper(from, end, predicate, graph);
        return Arrays.binarySearch(nodes, from, to, node) >= 0;
    }
}
