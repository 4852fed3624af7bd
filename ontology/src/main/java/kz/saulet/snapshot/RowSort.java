package kz.saulet.snapshot;

import org.jspecify.annotations.Nullable;

/** Sorts the entries of one row in place: few by insertion, many as a heap. */
final class RowSort {

    private static final int FEW = 24;

    private final int[] predicates;
    private final int @Nullable [] graphs;
    private final int[] nodes;

    RowSort(int[] predicates, int @Nullable [] graphs, int[] nodes) {
        this.predicates = predicates;
        this.graphs = graphs;
        this.nodes = nodes;
    }

    void sort(int from, int to) {
        if (to - from <= FEW) {
            for (int i = from + 1; i < to; i++) {
                for (int j = i; j > from && compare(j - 1, j) > 0; j--) {
                    swap(j - 1, j);
                }
            }
        } else if (!sorted(from, to)) {
            heap(from, to - from);
        }
    }

    private boolean sorted(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (compare(i - 1, i) > 0) {
                return false;
            }
        }
        return true;
    }

    private void heap(int from, int count) {
        for (int i = count / 2 - 1; i >= 0; i--) {
            sink(from, i, count);
        }
        for (int last = count - 1; last > 0; last--) {
            swap(from, from + last);
            sink(from, 0, last);
        }
    }

    private void sink(int from, int root, int count) {
        int parent = root;
        for (int child = 2 * parent + 1; child < count; child = 2 * parent + 1) {
            if (child + 1 < count && compare(from + child, from + child + 1) < 0) {
                child++;
            }
            if (compare(from + parent, from + child) >= 0) {
                return;
            }
            swap(from + parent, from + child);
            parent = child;
        }
    }

    int compare(int a, int b) {
        int byPredicate = Integer.compare(predicates[a], predicates[b]);
        if (byPredicate != 0) {
            return byPredicate;
        }
        int byGraph = graphs == null ? 0 : Integer.compare(graphs[a], graphs[b]);
        return byGraph != 0 ? byGraph : Integer.compare(nodes[a], nodes[b]);
    }

    void swap(int a, int b) {
        exchange(predicates, a, b);
        exchange(nodes, a, b);
        if (graphs != null) {
            exchange(graphs, a, b);
        }
    }

    private static void exchange(int[] column, int a, int b) {
        int kept = column[a];
        column[a] = column[b];
        column[b] = kept;
    }
}
