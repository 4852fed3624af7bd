package kz.saulet.problem;

import java.io.Serial;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;

/**
 * A request that is not fulfilled for an expected reason. It rolls the transaction back, so that nothing half-written
 * stays, and reaches the person as a sentence in their language. Everything else that is thrown is a fault.
 *
 * <p>The sentence has the key {@code refusal.<code>} in the bundle of this package; {@code {name}} in it stands for the
 * parameter of that name.
 */
public abstract sealed class Refusal extends RuntimeException
        permits NotFound,
                Forbidden,
                StaleElement,
                StaleRecord,
                InvalidElement,
                InvalidInput,
                FileRefused,
                RequestTooLarge,
                WrongState {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Labels> parameters;

    protected Refusal(String code, Map<String, Labels> parameters) {
        super(code);
        this.code = code;
        this.parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }

    /** What is refused and why, as a stable name for clients, such as {@code submission.no-file}. */
    public String code() {
        return code;
    }

    /** Values for the sentence; a value that is the same in every language has the empty language tag. */
    public Map<String, Labels> parameters() {
        return parameters;
    }

    /** The HTTP status that says the same. */
    public abstract int status();

    /** What is wrong with single fields; empty when the refusal is not about fields. */
    public List<FieldError> fields() {
        return List.of();
    }

    /** The sentence for the person. */
    public String text(Lang lang) {
        return Messages.of(Refusal.class).text("refusal." + code, lang, parameters);
    }

    /** The sentence in all languages. */
    public Labels sentence() {
        return Messages.of(Refusal.class).labels("refusal." + code, parameters);
    }

    @Override
    public String getMessage() {
        return text(Lang.EN);
    }
}
