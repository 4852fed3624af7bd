package kz.saulet.duplicates;

import java.io.Serial;

/** A duplicate profile that cannot be used; the message names it and says why. */
public final class MalformedProfile extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MalformedProfile(String message) {
        super(message);
    }
}
