package kz.saulet.graph;

import java.io.Serial;

/** A change was not applied because the shared store stands elsewhere than expected; the log tells what to do next. */
public final class StoreMovedOn extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreMovedOn(StorePosition wanted, StorePosition found) {
        super("Store should be at " + wanted.number() + " and is at " + found.number());
    }
}
