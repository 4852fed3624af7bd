package kz.saulet.duplicates;

/**
 * Two elements that look alike, by their places in the population.
 *
 * @param score between 0 and 1
 */
public record ScoredPair(int one, int other, double score) {}
