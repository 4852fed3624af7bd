package kz.saulet.duplication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;
import org.jspecify.annotations.Nullable;

/** Which pairs somebody wants to see. */
public enum DecisionFilter {
    ALL,
    /** Never decided, or decided before one of them changed. */
    OPEN,
    /** Decided, and the decision holds. */
    DECIDED,
    /** Decided before one of them changed. */
    CHANGED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Labels label() {
        return Messages.of(DecisionFilter.class).labels("filter." + id());
    }

    public static Optional<DecisionFilter> of(String id) {
        return Arrays.stream(values()).filter(f -> f.id().equals(id)).findFirst();
    }

    boolean admits(@Nullable DecisionView decision) {
        DecisionView last = decision == null || decision.verdict() == PairVerdict.OPEN ? null : decision;
        boolean decided = last != null;
        boolean changed = last != null && last.changedSince();
        return switch (this) {
            case ALL -> true;
            case OPEN -> !decided || changed;
            case DECIDED -> decided && !changed;
            case CHANGED -> changed;
        };
    }
}
