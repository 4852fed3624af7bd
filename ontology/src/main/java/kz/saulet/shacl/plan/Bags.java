package kz.saulet.shacl.plan;

import java.util.ArrayDeque;
import java.util.Deque;

/** Bags and sets that are taken for a moment and given back. For one thread. */
final class Bags {

    private static final int MOST_KEPT = 256;

    private final Deque<IntBag> free = new ArrayDeque<>();

    private final Deque<IntSet> freeSets = new ArrayDeque<>();

    IntBag take() {
        IntBag bag = free.poll();
        return bag == null ? new IntBag() : bag;
    }

    void giveBack(IntBag bag) {
        bag.clear();
        free.push(bag);
    }

    IntSet takeSet() {
        IntSet set = freeSets.poll();
        return set == null ? new IntSet() : set;
    }

    /** A set that has grown large is not kept: emptying it would take longer than making a small one. */
    void giveBack(IntSet set) {
        if (set.size() <= MOST_KEPT) {
            set.clear();
            freeSets.push(set);
        }
    }
}
