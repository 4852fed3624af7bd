package kz.saulet.problem;

import java.io.Serial;
import java.util.Map;

/** The person is known, but their role, their state body or the state of the thing does not allow the action. */
public final class Forbidden extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param action what was not allowed, the last part of the key {@code refusal.forbidden.<action>} */
    public Forbidden(String action) {
        super("forbidden." + action, Map.of());
    }

    @Override
    public int status() {
        return 403;
    }
}
