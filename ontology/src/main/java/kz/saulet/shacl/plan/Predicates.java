package kz.saulet.shacl.plan;

import java.util.Arrays;

/** Some predicates in rising order, as the entries of a row have it, so that a row is walked along once for all of them. */
public final class Predicates {

    private final int[] rising;

    Predicates(int[] predicates) {
        this.rising = predicates.clone();
        Arrays.sort(rising);
    }

    public int size() {
        return rising.length;
    }

    public int predicate(int place) {
        return rising[place];
    }

    /** Negative for a predicate that is none of them. */
    public int place(int predicate) {
        return Arrays.binarySearch(rising, predicate);
    }
}
