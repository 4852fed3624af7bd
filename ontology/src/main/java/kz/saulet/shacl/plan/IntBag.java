package kz.saulet.shacl.plan;

import java.util.Arrays;

/** A growing row of numbers, used again and again to avoid garbage. */
public final class IntBag {

    private static final int SCANNED = 16;

    private int[] items = new int[8];
    private int size;

    public int size() {
        return size;
    }

    public int get(int index) {
        return items[index];
    }

    public void add(int item) {
        if (size == items.length) {
            items = Arrays.copyOf(items, size * 2);
        }
        items[size++] = item;
    }

    public void clear() {
        size = 0;
    }

    public boolean contains(int item) {
        return contains(item, 0);
    }

    /** Leaves each number once; the order may change. */
    public void distinct() {
        distinctFrom(0);
    }

    /** Leaves each number once from a place on. */
    public void distinctFrom(int start) {
        if (size - start < 2 || isRising(start)) {
            return;
        }
        if (size - start <= SCANNED) {
            distinctByScan(start);
            return;
        }
        Arrays.sort(items, start, size);
        int kept = start + 1;
        for (int i = start + 1; i < size; i++) {
            if (items[i] != items[kept - 1]) {
                items[kept++] = items[i];
            }
        }
        size = kept;
    }

    /** As rows of one graph are. */
    private boolean isRising(int start) {
        for (int i = start + 1; i < size; i++) {
            if (items[i] <= items[i - 1]) {
                return false;
            }
        }
        return true;
    }

    private void distinctByScan(int start) {
        int end = size;
        size = start;
        for (int i = start; i < end; i++) {
            if (!contains(items[i], start)) {
                items[size++] = items[i];
            }
        }
    }

    private boolean contains(int item, int start) {
        for (int i = start; i < size; i++) {
            if (items[i] == item) {
                return true;
            }
        }
        return false;
    }

    public int[] toArray() {
        return Arrays.copyOf(items, size);
    }
}
