package kz.saulet.shacl.evaluate;

import kz.saulet.snapshot.Terms;

/**
 * A number for a row that can be read: the objects of a subject and predicate, the subjects of an object and predicate, or
 * all that has a predicate. Two rows may share a number; then a change to one looks like a change to the other, which costs
 * time and never a result.
 */
final class RowKey {

    private static final int NO_END = Terms.ANY;

    private RowKey() {}

    static long out(int subject, int predicate) {
        return key(subject, predicate, 0);
    }

    static long in(int object, int predicate) {
        return key(object, predicate, 1);
    }

    static long anywhere(int predicate) {
        return key(NO_END, predicate, 0);
    }

    private static long key(int node, int predicate, int direction) {
        return (long) node << 32 | (predicate * 2 + direction) & 0xFFFF_FFFFL;
    }
}
