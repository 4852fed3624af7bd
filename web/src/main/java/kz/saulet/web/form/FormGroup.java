package kz.saulet.web.form;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.PropertyGroup;

/** Fields under one heading. */
public class FormGroup implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String id;
    private final LinkedHashMap<String, String> label;
    private final ArrayList<FormField> fields;

    public FormGroup(PropertyGroup group, List<FormField> fields) {
        this.id = group.id();
        this.label = new LinkedHashMap<>(group.label().byLang());
        this.fields = new ArrayList<>(fields);
    }

    public String getId() {
        return id;
    }

    public Labels getLabel() {
        return new Labels(label);
    }

    public List<FormField> getFields() {
        return fields;
    }
}
