package kz.saulet.replay;

import kz.saulet.language.Labels;

/**
 * Another value for a threshold in a run.
 *
 * @param name what the threshold is, in the words of the rule
 * @param usual the value of the rule in force; empty when it has no such threshold any more
 */
public record Threshold(String rule, Labels name, String value, String usual) {}
