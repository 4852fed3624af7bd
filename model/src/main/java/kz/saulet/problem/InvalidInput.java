package kz.saulet.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** Input of a form or of a call that cannot be used; the fields at fault are named. */
public final class InvalidInput extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> fields;

    public InvalidInput(List<FieldError> fields) {
        super("invalid-input", Map.of("count", Messages.plain(Integer.toString(fields.size()))));
        this.fields = List.copyOf(fields);
    }

    public InvalidInput(FieldError field) {
        this(List.of(field));
    }

    @Override
    public List<FieldError> fields() {
        return fields;
    }

    @Override
    public int status() {
        return 422;
    }
}
