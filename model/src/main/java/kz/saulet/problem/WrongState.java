package kz.saulet.problem;

import java.io.Serial;
import java.util.Map;
import kz.saulet.language.Labels;

/** The action does not fit the state the case, the finding or the conclusion is in. */
public final class WrongState extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param code the sentence has the key {@code refusal.<code>} */
    public WrongState(String code) {
        super(code, Map.of());
    }

    public WrongState(String code, Map<String, Labels> parameters) {
        super(code, parameters);
    }

    @Override
    public int status() {
        return 409;
    }
}
