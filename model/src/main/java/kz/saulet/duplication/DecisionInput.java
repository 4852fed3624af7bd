package kz.saulet.duplication;

/**
 * What a person decides about a pair.
 *
 * @param version number of the last decision the person knows of, 0 for none
 * @param reason in the person's words; needed unless a decision is taken back
 */
public record DecisionInput(int version, PairVerdict verdict, String reason) {}
