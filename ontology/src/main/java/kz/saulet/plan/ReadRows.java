package kz.saulet.plan;

import java.util.Arrays;
import org.apache.jena.sparql.core.Quad;

/**
 * {@link Reads} to be kept for long: eight bytes a row. Of an evaluation that read very much it is only kept that it may
 * depend on anything, so that the memory for many evaluations has a bound.
 */
public final class ReadRows {

    private static final int MOST = 4_096;
    private static final ReadRows EVERYTHING = new ReadRows(new long[0], true);

    private final long[] sorted;
    private final boolean everything;

    private ReadRows(long[] sorted, boolean everything) {
        this.sorted = sorted;
        this.everything = everything;
    }

    public static ReadRows of(Reads reads) {
        if (reads.isEverything() || reads.rows().size() > MOST) {
            return EVERYTHING;
        }
        long[] rows = reads.rows().stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(rows);
        return new ReadRows(rows, false);
    }

    /** The rows that a quad is in, to be asked of many evaluations. */
    public static long[] touchedBy(Quad quad) {
        return Reads.touched(quad).mapToLong(Long::longValue).toArray();
    }

    /** Whether the evaluation may have another answer when a quad in these rows is added or deleted. */
    public boolean affectedBy(long[] touched) {
        if (everything) {
            return true;
        }
        for (long row : touched) {
            if (Arrays.binarySearch(sorted, row) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Number of rows kept. */
    public int size() {
        return sorted.length;
    }
}
