package kz.saulet.norms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A legal act with the days on which it is in force.
 *
 * @param id in the register, such as {@code N-TZ}
 * @param from the first day on which it is in force, or null when the register does not say
 * @param to the first day on which it is no longer in force, or null
 * @param editions in the order of their days
 * @param paragraphs those that the register knows, in the order of their numbers
 */
public record NormAct(
        String iri,
        String id,
        Labels title,
        Identity identity,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Certainty certainty,
        List<Edition> editions,
        List<Paragraph> paragraphs,
        Relations relations) {

    /** How the act is named where its title is too long, and where it is published. */
    public record Identity(
            Labels shortTitle,
            Labels note,
            @Nullable String number,
            @Nullable LocalDate documentDate,
            @Nullable String url) {}

    /**
     * How sure the register is, as codes of the list {@code status}.
     *
     * @param act of the act itself
     * @param from of the day on which it came into force
     * @param to of the day on which it was repealed
     */
    public record Certainty(String act, String from, String to) {}

    /**
     * One wording of the act.
     *
     * @param id the day it took effect, in ISO form
     * @param to the last day on which it holds, or null
     * @param status how sure the register is of its days
     */
    public record Edition(
            String id, String iri, LocalDate from, @Nullable LocalDate to, String status) {

        boolean holdsOn(LocalDate date) {
            return !date.isBefore(from) && (to == null || !date.isAfter(to));
        }
    }

    /**
     * A paragraph, article or subparagraph.
     *
     * @param name its text reference, such as «ст. 7, подп. 10)»
     * @param summary what it says in a sentence of our own, or none
     * @param text its official wording, or none
     * @param editions IRIs of the editions that have it; empty when the register does not limit it
     */
    public record Paragraph(
            String iri,
            String id,
            String number,
            Labels name,
            Labels summary,
            Labels text,
            Set<String> editions,
            String status) {

        boolean isIn(Edition edition) {
            return editions.isEmpty() || editions.contains(edition.iri());
        }
    }

    /**
     * Other acts by IRI, as the register states them; the opposite directions follow from them.
     *
     * @param repealedBy which need not take this act's place
     */
    public record Relations(Set<String> replaces, Set<String> repealedBy, Set<String> amendedBy) {}

    public boolean inForceOn(LocalDate date) {
        return !isNotYetInForceOn(date) && !isRepealedOn(date);
    }

    public boolean isNotYetInForceOn(LocalDate date) {
        return from != null && date.isBefore(from);
    }

    public boolean isRepealedOn(LocalDate date) {
        return to != null && !date.isBefore(to);
    }

    /** The wording that holds on the day; the latest one where editions overlap, none when the act is not in force. */
    public Optional<Edition> editionOn(LocalDate date) {
        return editions.stream()
                .filter(edition -> inForceOn(date) && edition.holdsOn(date))
                .max(Comparator.comparing(Edition::from));
    }

    /** Whether somebody vouches for what has this status. */
    public static boolean isVerified(String status) {
        return status.equals("confirmed") || status.equals("official");
    }

    public Optional<Paragraph> paragraph(String number) {
        return paragraphs.stream().filter(p -> p.number().equals(number)).findFirst();
    }
}
