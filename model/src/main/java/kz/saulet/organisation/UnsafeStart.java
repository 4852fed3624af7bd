package kz.saulet.organisation;

import java.io.Serial;

/** The product refuses to start because it would be open to anyone; the message tells the operator what to set. */
public final class UnsafeStart extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UnsafeStart(String sentence) {
        super(sentence);
    }
}
