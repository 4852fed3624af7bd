package kz.saulet.web.api;

import jakarta.ws.rs.WebApplicationException;
import java.io.Serial;

/** A refusal of the API itself, with a code of its own; {@link HttpErrorMapper} adds the sentence. */
final class TellingException extends WebApplicationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code the sentence has the key {@code problem.<code>} */
    TellingException(int status, String code) {
        super(status);
        this.code = code;
    }

    String code() {
        return code;
    }
}
