package kz.saulet.change;

import java.time.Instant;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.StorePosition;
import org.jspecify.annotations.Nullable;

/**
 * A change in the log.
 *
 * @param position counts from 1 without gaps
 * @param at when it was accepted, in whole microseconds
 * @param hash SHA-256 over the hash before it and everything it says, lower-case hexadecimal
 */
public record Change(
        long position,
        String author,
        Instant at,
        String cause,
        @Nullable String reason,
        ChangeSet changes,
        String hash) {

    public StorePosition storePosition() {
        return new StorePosition(position, hash);
    }
}
