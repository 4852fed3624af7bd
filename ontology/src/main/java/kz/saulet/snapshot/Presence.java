package kz.saulet.snapshot;

import java.util.Arrays;

/** Whether a triple stands in any graph of a choice, found without walking rows. */
final class Presence {

    private static final int SCANNED = 16;

    private Presence() {}

    static boolean of(Snapshot snapshot, int subject, int predicate, int object, GraphChoice graphs) {
        int sources = snapshot.partCount() + snapshot.layerCount();
        for (int source = 0; source < sources; source++) {
            Rows rows = snapshot.source(source).bySubject();
            int slot = rows.slot(subject);
            if (slot < 0) {
                continue;
            }
            int end = rows.starts[slot + 1];
            int from = rows.first(rows.starts[slot], end, predicate);
            int to = rows.end(from, end, predicate);
            for (int at = next(rows, from, to, object); at < to; at = next(rows, at + 1, to, object)) {
                if (seen(snapshot, source, rows.graph(at, subject), subject, predicate, object, graphs)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean seen(
            Snapshot snapshot, int source, int graph, int subject, int predicate, int object, GraphChoice graphs) {
        return graphs.accepts(graph)
                && !snapshot.hidden(source, graph)
                && (source >= snapshot.partCount()
                        || !snapshot.deletedAbove(source, Direction.OUT, subject, predicate, graph, object));
    }

    /** The next entry with the node, or the end. */
    private static int next(Rows rows, int from, int to, int node) {
        if (to - from > SCANNED && rows.graph(from, 0) == rows.graph(to - 1, 0)) {
            int found = Arrays.binarySearch(rows.nodes, from, to, node);
            return found < 0 ? to : found;
        }
        int at = from;
        while (at < to && rows.nodes[at] != node) {
            at++;
        }
        return at;
    }
}
