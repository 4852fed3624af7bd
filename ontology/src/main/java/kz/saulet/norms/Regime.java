package kz.saulet.norms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A body of legislation with the words it uses, in force during a period.
 *
 * @param id such as {@code 418-V}
 * @param act IRI of the act it rests on, or null
 * @param to the last day, or null while it lasts
 * @param status how sure the register is of the days
 */
public record Regime(
        String iri,
        String id,
        Labels name,
        @Nullable String act,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String status,
        List<Term> terms) {

    /**
     * What the regime calls a thing.
     *
     * @param notation the thing, the same in every regime
     */
    public record Term(String notation, Labels name, String status) {}

    public boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }

    public Optional<Term> term(String notation) {
        return terms.stream().filter(t -> t.notation().equals(notation)).findFirst();
    }
}
