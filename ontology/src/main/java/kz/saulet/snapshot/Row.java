package kz.saulet.snapshot;

/**
 * Walks along one row of a snapshot. Not for several threads; may be opened again and again.
 *
 * <pre>{@code
 * row.open(Direction.OUT, subject, predicate, graphs);
 * while (row.next()) { use(row.node()); }
 * }</pre>
 */
public final class Row {

    private final Snapshot snapshot;
    private final PairSet seen = new PairSet();

    private Direction direction = Direction.OUT;
    private int key;
    private int predicate;
    private GraphChoice graphs = GraphChoice.EACH;

    private int source;
    private int sources;
    private Rows rows = Rows.EMPTY;
    private int at;
    private int end;
    private boolean masked;
    private boolean distinct;
    /** Whether all entries up to the end are part of the row. */
    private boolean free;

    Row(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /**
     * @param key subject, object or graph, as the direction says
     * @param predicate its number, or {@link Terms#ANY}
     * @param graphs which graphs; for {@link Direction#EXTENT} they follow from the key
     */
    public Row open(Direction direction, int key, int predicate, GraphChoice graphs) {
        this.direction = direction;
        this.key = key;
        this.predicate = predicate;
        this.graphs = graphs;
        boolean nothing = key == Terms.NONE || predicate == Terms.NONE || graphs.name() == Terms.NONE;
        int layer = direction == Direction.EXTENT
                ? snapshot.layerOf(key)
                : graphs.isOne() ? snapshot.layerOf(graphs.name()) : -1;
        source = (layer < 0 ? 0 : snapshot.partCount() + layer) - 1;
        sources = nothing ? 0 : layer >= 0 ? source + 2 : lastSource();
        distinct = graphs.isSet() && direction != Direction.EXTENT;
        if (distinct) {
            seen.clear();
        }
        at = 0;
        end = 0;
        return this;
    }

    private int lastSource() {
        boolean onlyParts = direction == Direction.EXTENT || graphs.isOne();
        return snapshot.partCount() + (onlyParts ? 0 : snapshot.layerCount());
    }

    /** Goes on to the next entry; false behind the last. */
    public boolean next() {
        while (true) {
            while (++at < end) {
                if (free || accepted()) {
                    return true;
                }
            }
            if (++source >= sources) {
                source = sources;
                at = end;
                return false;
            }
            enter();
        }
    }

    private void enter() {
        rows = snapshot.source(source).rows(direction);
        int slot = rows.slot(key);
        at = -1;
        end = 0;
        if (slot < 0) {
            return;
        }
        int from = rows.starts[slot];
        int to = rows.starts[slot + 1];
        if (predicate != Terms.ANY) {
            boolean one = graphs.isOne() && direction != Direction.EXTENT;
            from = rows.lower(from, to, predicate, one ? graphs.name() : Integer.MIN_VALUE);
            to = rows.upper(from, to, predicate, one ? graphs.name() : Integer.MAX_VALUE);
        }
        at = from - 1;
        end = to;
        masked = source < snapshot.partCount()
                && (direction == Direction.EXTENT
                        ? snapshot.partCount() > 1
                        : snapshot.deletedAbove(source, direction, key));
        free = !masked
                && !distinct
                && (direction == Direction.EXTENT
                        || graphs == GraphChoice.EACH && !snapshot.hidesSomething()
                        || graphs.isOne() && predicate != Terms.ANY);
    }

    private boolean accepted() {
        int graph = rows.graph(at, key);
        if (direction == Direction.EXTENT) {
            return !masked || snapshot.firstWith(source, graph, rows.predicates[at], rows.nodes[at]);
        }
        if (!graphs.accepts(graph) || !graphs.isOne() && snapshot.hidden(source, graph)) {
            return false;
        }
        if (masked && snapshot.deletedAbove(source, direction, key, rows.predicates[at], graph, rows.nodes[at])) {
            return false;
        }
        return !distinct || seen.add(rows.predicates[at], rows.nodes[at], graph);
    }

    public int node() {
        return rows.nodes[at];
    }

    public int predicate() {
        return rows.predicates[at];
    }

    /** The graph of the entry; for a set of graphs, one that has it. */
    public int graph() {
        return rows.graph(at, key);
    }
}
