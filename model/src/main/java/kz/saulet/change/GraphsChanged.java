package kz.saulet.change;

/**
 * Fired after a change has become visible in the graph store, once for each, in the order of the log, in a thread of its
 * own. Not fired for what a start catches up with: {@link StoreReady} follows it.
 */
public record GraphsChanged(Change change) {}
