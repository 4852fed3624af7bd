package kz.saulet.change;

import java.util.Map;
import kz.saulet.graph.ChangeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change that somebody asks for.
 *
 * @param author login of the person or name of the part of the system that acts
 * @param cause how it came about: {@code edit}, {@code import}, {@code revert}, {@code baseline}, {@code seed},
 *     {@code upgrade}, …
 * @param reason why, in the author's words
 * @param readAt for each element that was read before it was edited: the position it was read at. The change is refused
 *     when one of them was changed later in a graph that this change touches.
 */
public record ChangeRequest(
        String author, String cause, @Nullable String reason, ChangeSet changes, Map<String, Long> readAt) {

    public ChangeRequest {
        readAt = Map.copyOf(readAt);
    }

    /** The same request for another content. */
    public ChangeRequest with(ChangeSet other) {
        return new ChangeRequest(author, cause, reason, other, readAt);
    }
}
