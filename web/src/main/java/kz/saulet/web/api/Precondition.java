package kz.saulet.web.api;

import jakarta.ws.rs.core.EntityTag;
import org.jspecify.annotations.Nullable;

/**
 * The position of an element as entity tag. A write must say which version it was made from, so that nobody's change is
 * overwritten unseen.
 */
final class Precondition {

    private Precondition() {}

    static EntityTag tag(long position) {
        return new EntityTag(Long.toString(position));
    }

    /** The position in an {@code If-Match} header; 428 when the header is missing, 412 when it can't be one of ours. */
    static long position(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new TellingException(428, "precondition-required");
        }
        try {
            return Long.parseLong(ifMatch.strip().replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw new TellingException(412, "foreign-etag");
        }
    }
}
