package kz.saulet.problem;

import java.io.Serial;
import java.util.Map;

/** A change cannot be undone by itself because what it did was changed again afterwards. */
public final class RevertConflict extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long position;
    private final Map<String, Long> changedSince;

    /** @param changedSince the last change of each element that stands in the way, by its IRI */
    public RevertConflict(long position, Map<String, Long> changedSince) {
        super("refusal.revertConflict", Long.toString(position), String.join(", ", changedSince.keySet()));
        this.position = position;
        this.changedSince = Map.copyOf(changedSince);
    }

    public long position() {
        return position;
    }

    public Map<String, Long> changedSince() {
        return changedSince;
    }
}
