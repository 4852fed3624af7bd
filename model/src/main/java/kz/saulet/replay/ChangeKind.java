package kz.saulet.replay;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a run says of a rule in a case, compared with what was said then. */
public enum ChangeKind {
    NEWLY_FAILING,
    /** It failed, and no longer does. */
    NEWLY_PASSING,
    /** It gave an answer, and can't now: data is missing or the rule broke. */
    NOT_EVALUABLE,
    /** Another verdict or other findings, without turning from failing or to it. */
    OTHER,
    UNCHANGED;

    /** The name used in addresses and in the API. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ChangeKind> of(String id) {
        return Arrays.stream(values()).filter(k -> k.id().equals(id)).findFirst();
    }
}
