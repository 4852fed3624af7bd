package kz.saulet.replay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a run says something else than was said then. */
public enum ChangeReason {
    /** The set had no such rule then. */
    NEW_RULE,
    REMOVED_RULE,
    NEW_EDITION,
    /** The same edition with another threshold. */
    NEW_PARAMETER,
    /** The same rule in the same edition: the engine or the frozen data must have changed. */
    SAME_EDITION,
    /** Nothing changed. */
    NONE;

    /** The name used in addresses and in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChangeReason> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }
}
