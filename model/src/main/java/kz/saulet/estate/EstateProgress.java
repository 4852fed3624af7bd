package kz.saulet.estate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * At which moment the findings stand.
 *
 * @param complete false when there is nothing to show yet
 * @param current false while something happened since, and the findings are catching up
 * @param position of the change log, 0 before the first answer
 * @param date the day whose norms apply, null before the first answer
 * @param ruleSet version of the rule set, empty before the first answer
 * @param done evaluations done by the work under way, of {@code total}; both 0 when none is
 */
public record EstateProgress(
        boolean complete,
        boolean current,
        long position,
        @Nullable LocalDate date,
        String ruleSet,
        int done,
        int total) {}
