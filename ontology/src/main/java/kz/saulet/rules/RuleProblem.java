package kz.saulet.rules;

import kz.saulet.language.Labels;

/**
 * Something the author of a rule should change.
 *
 * @param code stable name for clients, such as {@code turtle}
 * @param part the file it is in
 * @param line counted from 1; 0 when no single line is at fault
 * @param blocking false for a warning, which does not stand in the way of publication
 */
public record RuleProblem(String code, Part part, int line, Labels sentence, boolean blocking) {

    /** The files of a rule. */
    public enum Part {
        RULE,
        EXAMPLES
    }
}
