package kz.saulet.duplication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** What somebody decided about two elements that look alike. */
public enum PairVerdict {
    /** Nothing, or an earlier decision was taken back. */
    OPEN,
    DUPLICATE,
    NOT_DUPLICATE,
    /** They are duplicates, and one will take over the work of the other. */
    MERGE_PLANNED;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Labels label() {
        return Messages.of(PairVerdict.class).labels("verdict." + id());
    }

    public static Optional<PairVerdict> of(String id) {
        return Arrays.stream(values()).filter(v -> v.id().equals(id)).findFirst();
    }
}
