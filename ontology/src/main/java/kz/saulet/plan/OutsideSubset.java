package kz.saulet.plan;

import java.io.Serial;

/** A construct that is not compiled; the query goes to Jena's engine instead. */
final class OutsideSubset extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    OutsideSubset(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
