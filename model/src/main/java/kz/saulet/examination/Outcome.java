package kz.saulet.examination;

import java.util.Arrays;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** The four ways an examination can end. */
public enum Outcome {
    /** Returned; the remarks must be removed in a next round. */
    REVISE,
    POSITIVE,
    NEGATIVE,
    /** Counts as positive only once the listed remarks are removed. */
    COND_POSITIVE;

    public Labels label() {
        return Messages.of(Outcome.class).labels("outcome." + name());
    }

    public static Optional<Outcome> of(String name) {
        return Arrays.stream(values()).filter(o -> o.name().equals(name)).findFirst();
    }
}
