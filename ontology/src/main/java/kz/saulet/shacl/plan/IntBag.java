package kz.saulet.shacl.plan;

import java.util.Arrays;

/**
 * A growing row of numbers, used again and again to avoid garbage. It may also borrow numbers where they lie, which copies
 * nothing; they are copied as soon as something is to be added or moved.
 */
public final class IntBag {

    private static final int SCANNED = 16;

    private int[] own = new int[8];
    private int[] items = own;
    private int from;
    private int size;

    public int size() {
        return size;
    }

    public int get(int index) {
        return items[from + index];
    }

    public void add(int item) {
        keep(size + 1);
        own[size++] = item;
    }

    /** Holds some numbers of a column that never changes, and nothing else. */
    public void borrow(int[] column, int start, int end) {
        items = column;
        from = start;
        size = end - start;
    }

    public void clear() {
        items = own;
        from = 0;
        size = 0;
    }

    /** Makes the numbers its own, with room for some more. */
    private void keep(int room) {
        if (items != own) {
            if (room > own.length) {
                own = new int[Math.max(room, own.length * 2)];
            }
            System.arraycopy(items, from, own, 0, size);
            items = own;
            from = 0;
        } else if (room > own.length) {
            own = Arrays.copyOf(own, Math.max(room, own.length * 2));
            items = own;
        }
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
        keep(size);
        if (size - start <= SCANNED) {
            distinctByScan(start);
            return;
        }
        Arrays.sort(own, start, size);
        int kept = start + 1;
        for (int i = start + 1; i < size; i++) {
            if (own[i] != own[kept - 1]) {
                own[kept++] = own[i];
            }
        }
        size = kept;
    }

    /** As rows of one graph are. */
    private boolean isRising(int start) {
        for (int i = start + 1; i < size; i++) {
            if (get(i) <= get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    private void distinctByScan(int start) {
        int end = size;
        size = start;
        for (int i = start; i < end; i++) {
            if (!contains(own[i], start)) {
                own[size++] = own[i];
            }
        }
    }

    private boolean contains(int item, int start) {
        for (int i = start; i < size; i++) {
            if (get(i) == item) {
                return true;
            }
        }
        return false;
    }

    public int[] toArray() {
        return Arrays.copyOfRange(items, from, from + size);
    }
}
