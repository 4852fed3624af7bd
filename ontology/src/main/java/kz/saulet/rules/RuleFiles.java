package kz.saulet.rules;

/**
 * The two files of one rule as text.
 *
 * @param id such as {@code C-020}, which is also the code inside
 * @param turtle the rule
 * @param examples its examples as TriG; empty when there are none
 */
public record RuleFiles(String id, String turtle, String examples) {}
