package kz.saulet.problem;

import java.io.Serial;
import java.util.Map;

/** A case, a finding or a conclusion was changed by someone else after the page was read. */
public final class StaleRecord extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long version;

    /** @param version the version stored now */
    public StaleRecord(long version) {
        super("stale-record", Map.of());
        this.version = version;
    }

    public long version() {
        return version;
    }

    @Override
    public int status() {
        return 412;
    }
}
