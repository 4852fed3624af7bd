package kz.saulet.graph;

/**
 * A position of the change log: the number of the last change and the hash of the chain up to it. Position 0 with an
 * empty hash is the state before the first change.
 */
public record StorePosition(long number, String hash) {

    public static final StorePosition START = new StorePosition(0, "");
}
