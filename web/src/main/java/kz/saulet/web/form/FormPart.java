package kz.saulet.web.form;

import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something described within a form, such as one planned integration of a proposal: a small form of its own. */
public class FormPart implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private final @Nullable String iri;
    private final String kind;
    private final ArrayList<FormField> fields;

    /** @param iri null for a part that is new */
    public FormPart(@Nullable String iri, String kind, List<FormField> fields) {
        this.iri = iri;
        this.kind = kind;
        this.fields = new ArrayList<>(fields);
    }

    public @Nullable String getIri() {
        return iri;
    }

    public String getKind() {
        return kind;
    }

    public List<FormField> getFields() {
        return fields;
    }
}
