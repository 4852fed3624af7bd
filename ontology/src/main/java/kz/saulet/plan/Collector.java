package kz.saulet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows found so far. */
final class Collector {

    private final boolean distinct;
    private final long length;
    /** Made when the first row comes: most questions about an element have no answer. */
    private @Nullable Set<Row> seen;

    private @Nullable List<int[]> rows;
    private int count;
    private long skip;

    /** @param start how many rows are left out first */
    Collector(boolean distinct, long start, long length) {
        this.distinct = distinct;
        this.length = length;
        this.skip = start;
    }

    /** Numbers compared by value. */
    private record Row(int[] values) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Row row && Arrays.equals(values, row.values);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(values);
        }
    }

    /** False when no more rows are wanted. */
    boolean add(int[] row) {
        if (distinct && !isNew(row)) {
            return true;
        }
        if (skip > 0) {
            skip--;
            return true;
        }
        if (rows == null) {
            rows = new ArrayList<>();
        }
        rows.add(row);
        count++;
        return count < length;
    }

    private boolean isNew(int[] row) {
        if (seen == null) {
            seen = new HashSet<>();
        }
        return seen.add(new Row(row));
    }

    boolean has(int[] row) {
        return seen != null && seen.contains(new Row(row));
    }

    boolean full() {
        return count >= length;
    }

    List<int[]> rows() {
        return rows == null ? List.of() : rows;
    }
}
