package kz.saulet.query;

import java.io.Serial;
import java.time.Duration;

/** A query that was stopped because it took longer than its limit. */
public final class QueryTooSlow extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration limit;

    QueryTooSlow(Duration limit, Throwable cause) {
        super("Query stopped after " + limit, cause);
        this.limit = limit;
    }

    public Duration limit() {
        return limit;
    }
}
