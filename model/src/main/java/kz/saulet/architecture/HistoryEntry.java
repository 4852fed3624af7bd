package kz.saulet.architecture;

import java.time.Instant;
import java.util.List;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A change of one element.
 *
 * @param cause {@code edit}, {@code import}, {@code revert}, {@code seed}, …
 * @param changes by property, in the order of display
 */
public record HistoryEntry(
        long position,
        Instant at,
        String author,
        String cause,
        @Nullable String reason,
        List<PropertyChange> changes) {

    /**
     * What happened to one property.
     *
     * @param property id of the property; the predicate's IRI when the kind has no such property
     * @param removed values it had before and lost
     * @param added values it has since
     */
    public record PropertyChange(String property, Labels label, List<Value> removed, List<Value> added) {}
}
