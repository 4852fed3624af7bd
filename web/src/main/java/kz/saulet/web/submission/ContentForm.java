package kz.saulet.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.architecture.ValueInput;
import kz.saulet.language.Labels;
import kz.saulet.submission.Content;
import kz.saulet.submission.Directory;
import kz.saulet.web.form.Choice;
import kz.saulet.web.form.FormField;
import kz.saulet.web.form.FormPart;
import kz.saulet.web.form.Forms;
import kz.saulet.web.shell.Language;

/** Carries described content between a case and the fields of a form. */
@RequestScoped
public class ContentForm {

    private Forms forms;
    private Directory directory;
    private Language language;

    @Inject
    public ContentForm(Forms forms, Directory directory, Language language) {
        this.forms = forms;
        this.directory = directory;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ContentForm() {}

    public void fill(List<FormField> fields, Content content) {
        Set<String> links = new LinkedHashSet<>();
        collect(content, links);
        Map<String, Labels> names = directory.names(links);
        fill(fields, content, names);
    }

    private static void collect(Content content, Set<String> links) {
        content.values()
                .values()
                .forEach(items -> items.forEach(item -> {
                    if (item instanceof Content.Link link) {
                        links.add(link.iri());
                    } else if (item instanceof Content.Part part) {
                        collect(part.content(), links);
                    }
                }));
    }

    private void fill(List<FormField> fields, Content content, Map<String, Labels> names) {
        for (FormField field : fields) {
            field.clear();
            field.getParts().clear();
            content.items(field.getId()).forEach(item -> put(field, item, names));
        }
    }

    private void put(FormField field, Content.Item item, Map<String, Labels> names) {
        if (item instanceof Content.Link link) {
            Labels name = names.getOrDefault(link.iri(), Labels.none());
            field.addChoice(new Choice(link.iri(), name.isEmpty() ? link.iri() : language.in(name)));
        } else if (item instanceof Content.Part part) {
            FormPart form = forms.part(part.content().iri(), part.content().kind());
            fill(form.getFields(), part.content(), names);
            field.getParts().add(form);
        } else if (item instanceof Content.Plain plain && field.getCodeList() != null) {
            field.addCode(plain.value());
        } else if (item instanceof Content.Plain plain) {
            field.addLiteral(plain.value(), plain.lang());
        }
    }

    /** What the fields say now; parts without any value are left out. */
    public Map<String, List<Content.Item>> values(List<FormField> fields) {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        fields.forEach(field -> values.put(field.getId(), items(field)));
        return values;
    }

    private List<Content.Item> items(FormField field) {
        List<Content.Item> items = new ArrayList<>();
        for (FormPart part : field.getParts()) {
            Map<String, List<Content.Item>> inner = values(part.getFields());
            if (inner.values().stream().anyMatch(i -> !i.isEmpty())) {
                items.add(new Content.Part(new Content(part.getIri(), part.getKind(), inner)));
            }
        }
        boolean link = field.getType().equals("REFERENCE");
        for (ValueInput input : field.inputs()) {
            items.add(link ? new Content.Link(input.text()) : new Content.Plain(input.text(), input.lang()));
        }
        return items;
    }
}
