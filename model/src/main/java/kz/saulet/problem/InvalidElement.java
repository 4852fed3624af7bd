package kz.saulet.problem;

import java.io.Serial;
import java.util.List;
import java.util.Map;

/** A change that would break the metamodel's constraints on an element; the fields at fault are named. */
public final class InvalidElement extends Refusal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String iri;
    private final transient List<FieldError> fields;

    public InvalidElement(String iri, List<FieldError> fields) {
        super("invalid-element", Map.of("count", Messages.plain(Integer.toString(fields.size()))));
        this.iri = iri;
        this.fields = List.copyOf(fields);
    }

    public String iri() {
        return iri;
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
