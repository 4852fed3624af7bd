package kz.saulet.plan;

import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Terms;

/** STUB */
public final class Reads {
    public Reads() {}

    void row(Terms terms, Direction direction, int key, int predicate, GraphChoice graph) {}

    public void everything() {}
}
