package kz.saulet.snapshot;

import org.jspecify.annotations.Nullable;

/**
 * The entries of a row where they lie, without a cursor. Most rows lie in one piece and are of one graph; then a span can
 * be opened on them, and reading is walking along two columns. It says so when a row is not like that: then a {@link Row}
 * has to be walked. What a span pointed at never changes, so its columns may be used after it was opened on something
 * else. Columns must not be written to. Not for several threads.
 *
 * <pre>{@code
 * if (span.open(Direction.OUT, subject, predicate, graphs)) {
 *     for (int i = span.from(); i < span.to(); i++) { use(span.nodes()[i]); }
 * }
 * }</pre>
 */
public final class Span {

    private final Snapshot snapshot;

    /** All there is, when nothing was changed since it was sorted and nothing is laid over it. */
    private final @Nullable Segment whole;

    private Rows rows = Rows.EMPTY;
    private int key;
    private int from;
    private int to;

    Span(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.whole = snapshot.partCount() == 1 && snapshot.layerCount() == 0 ? snapshot.source(0) : null;
    }

    /**
     * Points at the nodes of a key and predicate, each once.
     *
     * @return false when they do not lie together or are not all of one graph
     */
    public boolean open(Direction direction, int key, int predicate, GraphChoice graphs) {
        nothing(key);
        if (key == Terms.NONE || predicate == Terms.NONE || graphs.name() == Terms.NONE) {
            return true;
        }
        if (whole != null) {
            Rows found = whole.rows(direction);
            int slot = found.slot(key);
            return slot < 0 || narrowed(found, slot, 0, direction, predicate, graphs);
        }
        boolean one = graphs.isOne();
        int layer = one ? snapshot.layerOf(graphs.name()) : -1;
        int first = layer < 0 ? 0 : snapshot.partCount() + layer;
        int end = layer >= 0 ? first + 1 : snapshot.partCount() + (one ? 0 : snapshot.layerCount());
        for (int source = first; source < end; source++) {
            Rows found = snapshot.source(source).rows(direction);
            int slot = found.slot(key);
            if (slot >= 0 && !narrowed(found, slot, source, direction, predicate, graphs)) {
                return false;
            }
        }
        return true;
    }

    private boolean narrowed(Rows found, int slot, int source, Direction direction, int predicate, GraphChoice graphs) {
        boolean one = graphs.isOne();
        int end = found.starts[slot + 1];
        int lower = found.first(found.starts[slot], end, predicate);
        int upper = found.end(lower, end, predicate);
        if (one && lower < upper && found.graph(lower, key) != found.graph(upper - 1, key)) {
            lower = found.lower(lower, upper, predicate, graphs.name());
            upper = found.upper(lower, upper, predicate, graphs.name());
        }
        if (lower == upper) {
            return true;
        }
        int graph = found.graph(lower, key);
        if (to > from || isMasked(source, direction) || graph != found.graph(upper - 1, key)) {
            return false;
        }
        if (graphs.accepts(graph)) {
            point(found, lower, upper);
        }
        return true;
    }

    /**
     * Points at all entries of a key in all graphs, sorted by predicate, graph and node.
     *
     * @return false when they do not lie together
     */
    public boolean openWhole(Direction direction, int key) {
        nothing(key);
        int sources = key == Terms.NONE ? 0 : snapshot.partCount() + snapshot.layerCount();
        for (int source = 0; source < sources; source++) {
            Rows found = snapshot.source(source).rows(direction);
            int slot = found.slot(key);
            if (slot < 0 || found.starts[slot] == found.starts[slot + 1]) {
                continue;
            }
            if (to > from || isMasked(source, direction)) {
                return false;
            }
            point(found, found.starts[slot], found.starts[slot + 1]);
        }
        return true;
    }

    /** Whether something above may take entries away. */
    private boolean isMasked(int source, Direction direction) {
        return whole == null
                && source < snapshot.partCount()
                && (snapshot.hidesSomething() || snapshot.deletedAbove(source, direction, key));
    }

    private void nothing(int asked) {
        key = asked;
        from = 0;
        to = 0;
    }

    private void point(Rows found, int lower, int upper) {
        rows = found;
        from = lower;
        to = upper;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    public int[] nodes() {
        return rows.nodes;
    }

    public int[] predicates() {
        return rows.predicates;
    }

    public int graph(int at) {
        return rows.graph(at, key);
    }
}
