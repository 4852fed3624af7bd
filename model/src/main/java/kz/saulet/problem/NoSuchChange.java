package kz.saulet.problem;

import java.io.Serial;

/** The log has no change at the position asked for. */
public final class NoSuchChange extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public NoSuchChange(long position) {
        super("refusal.noSuchChange", Long.toString(position));
    }
}
