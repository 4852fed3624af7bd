package kz.saulet.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rows found so far. */
final class Collector {

    private final boolean distinct;
    private final long length;
    private final Set<Row> seen = new HashSet<>();
    private final List<int[]> rows = new ArrayList<>();
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
        if (distinct && !seen.add(new Row(row))) {
            return true;
        }
        if (skip > 0) {
            skip--;
            return true;
        }
        rows.add(row);
        return rows.size() < length;
    }

    boolean has(int[] row) {
        return seen.contains(new Row(row));
    }

    boolean full() {
        return rows.size() >= length;
    }

    List<int[]> rows() {
        return rows;
    }
}
