package kz.saulet.replay;

import java.util.Locale;

/** How far a replay is. */
public enum ReplayState {
    RUNNING,
    DONE,
    CANCELLED,
    FAILED,
    /** The server was stopped in the middle. */
    INTERRUPTED;

    /** The name used in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
