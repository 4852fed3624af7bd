package kz.saulet.snapshot;

/** How many entries a row has, without walking it. */
final class Estimate {

    private Estimate() {}

    static int of(Snapshot snapshot, Direction direction, int key, int predicate, GraphChoice graphs) {
        if (key == Terms.NONE || predicate == Terms.NONE || graphs.name() == Terms.NONE) {
            return 0;
        }
        boolean one = graphs.isOne() && direction != Direction.EXTENT;
        int layer = one ? snapshot.layerOf(graphs.name()) : direction == Direction.EXTENT ? snapshot.layerOf(key) : -1;
        if (layer >= 0) {
            return entries(snapshot.source(snapshot.partCount() + layer).rows(direction), key, predicate, graphs, one);
        }
        int sources = snapshot.partCount() + (one ? 0 : snapshot.layerCount());
        int sum = 0;
        for (int i = 0; i < sources; i++) {
            sum += entries(snapshot.source(i).rows(direction), key, predicate, graphs, one);
        }
        return sum;
    }

    private static int entries(Rows rows, int key, int predicate, GraphChoice graphs, boolean one) {
        int slot = rows.slot(key);
        if (slot < 0) {
            return 0;
        }
        int from = rows.starts[slot];
        int to = rows.starts[slot + 1];
        if (predicate == Terms.ANY) {
            return to - from;
        }
        int first = rows.lower(from, to, predicate, one ? graphs.name() : Integer.MIN_VALUE);
        return rows.upper(first, to, predicate, one ? graphs.name() : Integer.MAX_VALUE) - first;
    }
}
