package kz.saulet.snapshot;

/** What a row is asked by. */
public enum Direction {
    /** By subject; the nodes are objects. */
    OUT,
    /** By object; the nodes are subjects. */
    IN,
    /** By graph; the nodes are the subjects that have the predicate there. */
    EXTENT
}
