package kz.saulet.norms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A legal act with the days on which it is in force.
 *
 * @param to the first day on which it is no longer in force, or null
 */
public record NormAct(
        String iri,
        Labels title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        List<Edition> editions) {

    /**
     * One wording of the act.
     *
     * @param id the day it took effect, in ISO form
     * @param to the last day on which it holds, or null
     */
    public record Edition(
            String id, LocalDate from, @Nullable LocalDate to) {}

    public boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || date.isBefore(to));
    }

    /** The wording that holds on the day; the latest one where editions overlap, none when the act is not in force. */
    public Optional<Edition> editionOn(LocalDate date) {
        return editions.stream()
                .filter(edition -> inForceOn(date))
                .filter(edition -> !date.isBefore(edition.from()))
                .filter(edition -> edition.to() == null || !date.isAfter(edition.to()))
                .max(Comparator.comparing(Edition::from));
    }
}
