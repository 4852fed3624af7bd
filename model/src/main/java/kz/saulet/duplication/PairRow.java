package kz.saulet.duplication;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A pair in a list.
 *
 * @param score between 0 and 1
 * @param reported false when it stays below the threshold now and is listed for its decision only
 * @param version number of the last decision, 0 for none
 * @param decision the last one, null for none
 */
public record PairRow(
        String id,
        String kindId,
        Side one,
        Side other,
        double score,
        boolean reported,
        int version,
        @Nullable DecisionView decision) {

    /** One side with the bodies it belongs to. */
    public record Side(ElementRef element, List<ElementRef> bodies) {}
}
