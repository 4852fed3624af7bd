package kz.saulet.examination;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;

/** What the service integrator examines against, and the formal completeness that comes first. */
public enum Criterion {
    FORMAL,
    DEVELOPMENT_REQUIREMENTS,
    APPROVED_ARCHITECTURE,
    TYPICAL_E_AKIMAT,
    STANDARD_SOLUTIONS;

    /** The name used in rules, such as {@code approved-architecture}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Labels label() {
        return Messages.of(Criterion.class).labels("criterion." + id());
    }

    public static Optional<Criterion> of(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }
}
