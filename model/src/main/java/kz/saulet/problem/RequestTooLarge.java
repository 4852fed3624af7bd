package kz.saulet.problem;

import java.io.Serial;
import java.util.Map;

/** A request with more bytes than any request may have. Nothing of it is looked at. */
public final class RequestTooLarge extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    public RequestTooLarge(long mostBytes) {
        super("request-too-large", Map.of("max", Messages.plain(Long.toString(mostBytes >> 20))));
    }

    @Override
    public int status() {
        return 413;
    }
}
