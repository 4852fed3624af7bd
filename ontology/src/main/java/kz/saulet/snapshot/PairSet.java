package kz.saulet.snapshot;

import java.util.Arrays;

/**
 * The pairs of numbers met so far in some graphs. No graph has a pair twice, so as long as all are of one graph they are
 * only written down.
 */
final class PairSet {

    private static final long FREE = Long.MIN_VALUE;

    private long[] written = new long[16];
    private int count;
    private int only;
    private boolean placed;

    private long[] slots = new long[16];
    private int size;

    PairSet() {
        Arrays.fill(slots, FREE);
    }

    void clear() {
        count = 0;
        if (placed) {
            placed = false;
            if (slots.length > 1_024) {
                slots = new long[16];
            }
            Arrays.fill(slots, FREE);
            size = 0;
        }
    }

    /** False when it was there in another graph. */
    boolean add(int first, int second, int graph) {
        long pair = (long) first << 32 | second & 0xFFFF_FFFFL;
        if (placed) {
            return add(pair);
        }
        if (count == 0) {
            only = graph;
        }
        if (graph == only) {
            write(pair);
            return true;
        }
        placed = true;
        for (int i = 0; i < count; i++) {
            add(written[i]);
        }
        return add(pair);
    }

    private void write(long pair) {
        if (count == written.length) {
            written = Arrays.copyOf(written, count * 2);
        }
        written[count++] = pair;
    }

    private boolean add(long pair) {
        if (!place(slots, pair)) {
            return false;
        }
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    private void grow() {
        long[] wider = new long[slots.length * 2];
        Arrays.fill(wider, FREE);
        for (long pair : slots) {
            if (pair != FREE) {
                place(wider, pair);
            }
        }
        slots = wider;
    }

    private static boolean place(long[] slots, long pair) {
        int mask = slots.length - 1;
        long mixed = pair * 0x9E3779B97F4A7C15L;
        int at = (int) (mixed >>> 32) & mask;
        while (slots[at] != FREE) {
            if (slots[at] == pair) {
                return false;
            }
            at = at + 1 & mask;
        }
        slots[at] = pair;
        return true;
    }
}
