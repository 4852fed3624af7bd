package kz.saulet.submission;

import java.time.Instant;

/**
 * A round that was handed in and does not change any more.
 *
 * @param contentPosition position of the change log that holds its described content
 */
public record FrozenRound(String caseId, int number, long contentPosition, Instant submittedAt) {}
