package kz.saulet.snapshot;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sorts columns of quads into rows. */
final class RowsBuilder {

    private final int @Nullable [] keys;
    private final int slots;

    private RowsBuilder(int @Nullable [] keys, int slots) {
        this.keys = keys;
        this.slots = slots;
    }

    /** With a row for every number below the limit. */
    static RowsBuilder dense(int limit) {
        return new RowsBuilder(null, limit);
    }

    /** With rows for the keys that occur. */
    static RowsBuilder sparse(int[] column, int size) {
        int[] sorted = Arrays.copyOf(column, size);
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return new RowsBuilder(Arrays.copyOf(sorted, count), count);
    }

    Rows build(int[] key, int[] predicate, int @Nullable [] graph, int[] node, int size) {
        int[] starts = starts(key, size);
        int[] next = Arrays.copyOf(starts, slots);
        int[] predicates = new int[size];
        int[] nodes = new int[size];
        int[] graphs = graph == null ? null : new int[size];
        for (int i = 0; i < size; i++) {
            int at = next[slot(key[i])]++;
            predicates[at] = predicate[i];
            nodes[at] = node[i];
            if (graphs != null && graph != null) {
                graphs[at] = graph[i];
            }
        }
        int kept = sorted(starts, new RowSort(predicates, graphs, nodes));
        return new Rows(
                keys,
                starts,
                trimmed(predicates, kept),
                graphs == null ? null : trimmed(graphs, kept),
                trimmed(nodes, kept));
    }

    private int[] starts(int[] key, int size) {
        int[] starts = new int[slots + 1];
        for (int i = 0; i < size; i++) {
            starts[slot(key[i]) + 1]++;
        }
        for (int i = 0; i < slots; i++) {
            starts[i + 1] += starts[i];
        }
        return starts;
    }

    /** Sorts each row and moves the rows together where entries were repeated; tells how many entries remain. */
    private int sorted(int[] starts, RowSort entries) {
        int kept = 0;
        for (int slot = 0; slot < slots; slot++) {
            int from = starts[slot];
            int to = starts[slot + 1];
            entries.sort(from, to);
            starts[slot] = kept;
            for (int i = from; i < to; i++) {
                if (kept > starts[slot] && entries.compare(kept - 1, i) == 0) {
                    continue;
                }
                if (kept != i) {
                    entries.swap(kept, i);
                }
                kept++;
            }
        }
        starts[slots] = kept;
        return kept;
    }

    private int slot(int key) {
        return keys == null ? key : Arrays.binarySearch(keys, key);
    }

    private static int[] trimmed(int[] column, int size) {
        return column.length == size ? column : Arrays.copyOf(column, size);
    }
}
