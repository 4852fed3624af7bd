package kz.saulet.examination;

import org.jspecify.annotations.Nullable;

/**
 * The order to issue a conclusion.
 *
 * @param version of the examination as it was read
 * @param recommendationKk conclusions and recommendations in the issuer's words, Kazakh; null for the standard wording
 * @param recommendationRu the same, Russian
 */
public record Issue(
        long version,
        Outcome outcome,
        @Nullable String recommendationKk,
        @Nullable String recommendationRu) {}
