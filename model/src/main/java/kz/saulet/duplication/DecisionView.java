package kz.saulet.duplication;

import java.time.Instant;

/**
 * One decision about a pair.
 *
 * @param number 1 for the first about this pair
 * @param reason empty only for a decision that was taken back
 * @param by login of the person
 * @param changedSince true when a side is compared by other facts now than when this was decided
 */
public record DecisionView(
        int number, PairVerdict verdict, String reason, String by, Instant at, double score, boolean changedSince) {}
