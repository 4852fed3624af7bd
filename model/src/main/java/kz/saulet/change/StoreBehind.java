package kz.saulet.change;

import java.io.Serial;

/** The graph store did not reach a position of the log in time; the changes are safe in the log and will be shown later. */
public final class StoreBehind extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    StoreBehind(long wanted, long reached) {
        super("The graph store is at " + reached + " and was awaited at " + wanted);
    }
}
