package kz.saulet.change;

/** Fired after a change has become visible in the graph store, once for each, in the order of the log. */
public record GraphsChanged(Change change) {}
