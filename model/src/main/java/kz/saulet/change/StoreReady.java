package kz.saulet.change;

/**
 * Fired once at start, when the graphs can be read and stand at the head of the log.
 *
 * @param position the head
 * @param seeded true when the database was empty and this start filled it
 */
public record StoreReady(long position, boolean seeded) {}
