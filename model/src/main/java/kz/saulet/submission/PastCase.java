package kz.saulet.submission;

import java.time.Instant;
import java.util.List;
import kz.saulet.language.Labels;

/**
 * A case that was concluded before the product knew it.
 *
 * @param serial in a range of its own, so that new cases keep counting from one
 * @param body IRI of the submitting body
 * @param by login of who handed it in
 */
public record PastCase(
        DocumentType documentType,
        long serial,
        String body,
        Labels title,
        String by,
        Instant concludedAt,
        List<Handed> rounds) {

    /** A round with its document. */
    public record Handed(Instant submittedAt, AcceptedFile file) {}
}
