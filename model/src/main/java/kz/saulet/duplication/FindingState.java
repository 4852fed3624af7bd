package kz.saulet.duplication;

/**
 * How far the search for duplicates is.
 *
 * @param complete false when there is nothing to show yet
 * @param current false when something changed since, and the search is under way again
 * @param position of the change log at which the elements were read
 * @param done elements compared by the search that is under way, of {@code total}; both 0 when none is
 */
public record FindingState(boolean complete, boolean current, long position, int done, int total) {}
