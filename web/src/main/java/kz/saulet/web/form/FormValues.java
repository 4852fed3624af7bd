package kz.saulet.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.architecture.Value;
import kz.saulet.metamodel.CodeList;
import kz.saulet.web.shell.Language;

/** Puts stored values into the fields of a form. */
@RequestScoped
public class FormValues {

    private MetamodelRegistry metamodels;
    private Language language;

    @Inject
    public FormValues(MetamodelRegistry metamodels, Language language) {
        this.metamodels = metamodels;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FormValues() {}

    public void fill(FormField field, List<Value> values) {
        field.clear();
        for (Value value : values) {
            if (value instanceof Value.Literal literal) {
                field.addLiteral(literal.lexical(), literal.lang());
            } else if (value instanceof Value.Reference reference) {
                refer(field, reference);
            }
        }
    }

    private void refer(FormField field, Value.Reference reference) {
        if (field.getCodeList() != null) {
            field.addCode(code(reference.iri()));
        } else {
            String label = language.in(reference.label());
            field.addChoice(new Choice(reference.iri(), label.isEmpty() ? reference.iri() : label));
        }
    }

    /** The id of a code, by which forms and addresses know it. */
    public String code(String iri) {
        return metamodels.current().code(iri).map(CodeList.Code::id).orElse(iri);
    }
}
