package kz.saulet.snapshot;

/**
 * A set of quads in the three directions that questions take.
 *
 * @param bySubject subject → (predicate, graph, object)
 * @param byObject object → (predicate, graph, subject)
 * @param byGraph graph → (predicate, subject), a subject once however many values it has
 */
record Segment(Rows bySubject, Rows byObject, Rows byGraph) {

    static final Segment EMPTY = new Segment(Rows.EMPTY, Rows.EMPTY, Rows.EMPTY);

    /** Of any numbers; costs depend on the quads alone. */
    static Segment sparse(QuadList quads) {
        return quads.size == 0 ? EMPTY : of(quads, RowsBuilder.sparse(quads.subjects, quads.size), -1);
    }

    /** Of all numbers below the limit; found without searching. */
    static Segment dense(QuadList quads, int limit) {
        return of(quads, RowsBuilder.dense(limit), limit);
    }

    private static Segment of(QuadList quads, RowsBuilder builder, int limit) {
        Rows bySubject = builder.build(quads.subjects, quads.predicates, quads.graphs, quads.objects, quads.size);
        int[] subjects = keys(bySubject);
        RowsBuilder objects =
                limit < 0 ? RowsBuilder.sparse(bySubject.nodes, bySubject.size()) : RowsBuilder.dense(limit);
        Rows byObject =
                objects.build(bySubject.nodes, bySubject.predicates, bySubject.graphs, subjects, bySubject.size());
        return new Segment(bySubject, byObject, extents(bySubject, subjects));
    }

    private static Rows extents(Rows bySubject, int[] subjects) {
        int size = bySubject.size();
        int[] graphs = new int[size];
        int[] predicates = new int[size];
        int[] nodes = new int[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int graph = bySubject.graph(i, 0);
            int predicate = bySubject.predicates[i];
            boolean again = count > 0
                    && nodes[count - 1] == subjects[i]
                    && graphs[count - 1] == graph
                    && predicates[count - 1] == predicate;
            if (!again) {
                graphs[count] = graph;
                predicates[count] = predicate;
                nodes[count++] = subjects[i];
            }
        }
        return RowsBuilder.sparse(graphs, count).build(graphs, predicates, null, nodes, count);
    }

    /** The key of each entry. */
    private static int[] keys(Rows rows) {
        int[] keys = new int[rows.size()];
        for (int slot = 0; slot < rows.slots(); slot++) {
            java.util.Arrays.fill(keys, rows.starts[slot], rows.starts[slot + 1], rows.key(slot));
        }
        return keys;
    }

    Rows rows(Direction direction) {
        return direction == Direction.OUT ? bySubject : direction == Direction.IN ? byObject : byGraph;
    }

    int size() {
        return bySubject.size();
    }

    boolean contains(int g, int s, int p, int o) {
        return bySubject.contains(s, p, g, o);
    }

    /** Adds the quads that are not in the other segment. */
    void copyWithout(Segment other, QuadList target) {
        for (int slot = 0; slot < bySubject.slots(); slot++) {
            int s = bySubject.key(slot);
            for (int i = bySubject.starts[slot]; i < bySubject.starts[slot + 1]; i++) {
                int g = bySubject.graph(i, 0);
                if (!other.contains(g, s, bySubject.predicates[i], bySubject.nodes[i])) {
                    target.add(g, s, bySubject.predicates[i], bySubject.nodes[i]);
                }
            }
        }
    }
}
