package kz.saulet.change;

import java.io.Serial;
import java.util.Map;

/**
 * A change was not accepted because elements it was made from were changed meanwhile. The use case that asked knows the
 * fields and tells the person both values; the transaction must be rolled back.
 */
public final class StaleChange extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Long> laterPositions;

    /** @param laterPositions the position of the last change of each stale element, by its IRI */
    StaleChange(Map<String, Long> laterPositions) {
        super("Changed meanwhile: " + laterPositions);
        this.laterPositions = Map.copyOf(laterPositions);
    }

    public Map<String, Long> laterPositions() {
        return laterPositions;
    }
}
