package kz.saulet.shacl.plan;

import java.util.Arrays;

/** A set of ids: open addressing, no removal. */
public final class IntSet {

    private static final int FREE = Integer.MIN_VALUE;

    private int[] slots;
    private int size;

    public IntSet() {
        slots = new int[16];
        Arrays.fill(slots, FREE);
    }

    public int size() {
        return size;
    }

    public void clear() {
        if (size > 0) {
            Arrays.fill(slots, FREE);
            size = 0;
        }
    }

    public boolean contains(int item) {
        return slots[slot(item)] == item;
    }

    /** @return whether it was not there before */
    public boolean add(int item) {
        int slot = slot(item);
        if (slots[slot] == item) {
            return false;
        }
        slots[slot] = item;
        if (++size * 2 > slots.length) {
            grow();
        }
        return true;
    }

    public void forEach(IntVisitor visitor) {
        for (int item : slots) {
            if (item != FREE) {
                visitor.visit(item);
            }
        }
    }

    private int slot(int item) {
        int mask = slots.length - 1;
        int slot = (item * 0x9E3779B9) >>> 7 & mask;
        while (slots[slot] != FREE && slots[slot] != item) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] old = slots;
        slots = new int[old.length * 2];
        Arrays.fill(slots, FREE);
        for (int item : old) {
            if (item != FREE) {
                slots[slot(item)] = item;
            }
        }
    }

    /** Takes ids. */
    public interface IntVisitor {
        void visit(int item);
    }
}
