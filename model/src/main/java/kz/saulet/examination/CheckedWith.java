package kz.saulet.examination;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What a check was made with, exactly enough to repeat it.
 *
 * @param date the day whose norms applied
 * @param ruleSet version of the rule set
 * @param ruleSetHash SHA-256 over its rule files, lower-case hexadecimal
 * @param graphPosition position of the change log the estate was read at
 * @param contentPosition position of the change log that holds the described content
 */
public record CheckedWith(
        LocalDate date, String ruleSet, String ruleSetHash, long graphPosition, long contentPosition, Instant at) {}
