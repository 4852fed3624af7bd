package kz.saulet.rules;

import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * The legal ground of a rule on the day of the check.
 *
 * @param act id in the norm register, e.g. {@code N-TZ}
 * @param title short title of the act
 * @param edition the edition in force on the day (its id, usually a date), or null when the register knows none
 * @param paragraph the paragraph, or null when it is still to be verified
 * @param status {@code confirmed} or {@code to-be-verified} or {@code proposed}
 */
public record NormReference(
        String act,
        Labels title,
        @Nullable String edition,
        @Nullable String paragraph,
        String status) {}
