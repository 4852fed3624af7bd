package kz.saulet.shacl.evaluate;

import java.util.Arrays;

/** A growing row of long numbers. */
final class LongBag {

    private long[] items = new long[16];
    private int size;

    void add(long item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    void clear() {
        size = 0;
    }

    /** Each number once, in order. */
    long[] distinct() {
        Arrays.sort(items, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || items[i] != items[kept - 1]) {
                items[kept++] = items[i];
            }
        }
        return Arrays.copyOf(items, kept);
    }
}
