package kz.saulet.submission;

import org.jspecify.annotations.Nullable;

/**
 * Which cases to list; newest change first.
 *
 * @param text part of the number or of a title, in any language
 * @param body IRI of the submitting body
 */
public record CaseQuery(
        @Nullable DocumentType documentType,
        @Nullable CaseState state,
        @Nullable String body,
        @Nullable String text,
        int offset,
        int limit) {

    public static CaseQuery all(int offset, int limit) {
        return new CaseQuery(null, null, null, null, offset, limit);
    }
}
