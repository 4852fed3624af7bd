package kz.saulet.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.io.Serial;

/** An error whose answer is already complete. */
final class TellingException extends WebApplicationException {

    @Serial
    private static final long serialVersionUID = 1L;

    TellingException(Response answer) {
        super(answer);
    }
}
