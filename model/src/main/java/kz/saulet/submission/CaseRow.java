package kz.saulet.submission;

import java.time.Instant;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A case in a list.
 *
 * @param id used in addresses
 * @param number as people write it, with the round: {@code ТЗ-000001-1}
 * @param body IRI of the submitting body
 * @param bodyName its name
 * @param submittedAt when the present round was handed in, or null
 * @param synthetic true for past cases that were made up for the demonstration
 */
public record CaseRow(
        String id,
        String number,
        DocumentType documentType,
        Labels title,
        String body,
        Labels bodyName,
        int round,
        CaseState state,
        Instant changedAt,
        @Nullable Instant submittedAt,
        boolean synthetic) {}
