package kz.saulet.metamodel;

import java.io.Serial;

/** A graph that cannot be read as a metamodel; the message names the resource at fault. */
public final class MalformedMetamodel extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    MalformedMetamodel(String message) {
        super(message);
    }
}
