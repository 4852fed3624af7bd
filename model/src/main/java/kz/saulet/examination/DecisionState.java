package kz.saulet.examination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** What the expert says about a finding. */
public enum DecisionState {
    OPEN,
    /** The finding holds and becomes a remark. */
    CONFIRMED,
    /** The finding does not hold; the reason is recorded. */
    REJECTED;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Labels label() {
        return Messages.of(DecisionState.class).labels("decision." + id());
    }

    public static Optional<DecisionState> of(String id) {
        return Arrays.stream(values()).filter(d -> d.id().equals(id)).findFirst();
    }
}
