package kz.saulet.shacl.plan;

import java.util.Arrays;

/** Some predicates with their places, looked up for every entry of a row that is walked. */
public final class Predicates {

    private final int[] predicates;
    private final int[] slots;
    private final int[] places;

    Predicates(int[] predicates) {
        this.predicates = predicates.clone();
        int size = Integer.highestOneBit(Math.max(4, predicates.length * 3)) * 2;
        this.slots = new int[size];
        this.places = new int[size];
        Arrays.fill(places, -1);
        for (int place = 0; place < predicates.length; place++) {
            int slot = slot(predicates[place]);
            slots[slot] = predicates[place];
            places[slot] = place;
        }
    }

    public int size() {
        return predicates.length;
    }

    public int predicate(int place) {
        return predicates[place];
    }

    /** Negative for a predicate that is none of them. */
    public int place(int predicate) {
        return places[slot(predicate)];
    }

    private int slot(int predicate) {
        int mask = slots.length - 1;
        int slot = predicate * 0x9E3779B9 >>> 8 & mask;
        while (places[slot] >= 0 && slots[slot] != predicate) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
