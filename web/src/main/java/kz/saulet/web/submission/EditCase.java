package kz.saulet.web.submission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.graph.GraphNames;
import kz.saulet.submission.CaseView;
import kz.saulet.submission.Content;
import kz.saulet.submission.Draft;
import kz.saulet.submission.Submissions;
import kz.saulet.web.form.FormField;
import kz.saulet.web.form.FormGroup;
import kz.saulet.web.form.FormPart;
import kz.saulet.web.form.Forms;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import org.omnifaces.util.Faces;

/** One part of a case's description, passport or functional part, in a form made from the metamodel. */
@Named("draft")
@ViewScoped
public class EditCase implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private Submissions submissions;
    private Forms forms;
    private ContentForm contents;
    private Refusals refusals;

    private String id = "";
    private String part = "passport";
    private String body = "";
    private boolean editable;
    private long version;
    private HashMap<String, String> title = new HashMap<>();
    private ArrayList<FormField> fields = new ArrayList<>();

    @Inject
    public EditCase(Submissions submissions, Forms forms, ContentForm contents, Refusals refusals) {
        this.submissions = submissions;
        this.forms = forms;
        this.contents = contents;
        this.refusals = refusals;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EditCase() {}

    public void load() {
        id = String.valueOf(Faces.getRequestParameter("id"));
        part = "functionalPart".equals(Faces.getRequestParameter("part")) ? "functionalPart" : "passport";
        CaseView view = submissions.view(id);
        version = view.version();
        editable = view.mayEdit();
        body = GraphNames.path(view.row().body()).replaceFirst(".*/", "");
        title = new HashMap<>(view.row().title().byLang());
        fields = new ArrayList<>(fieldsOf(view));
        contents.fill(fields, view.content());
        addPart(Faces.getRequestParameter("add"));
    }

    /** Type and body of the case are said once, when it is made. */
    private List<FormField> fieldsOf(CaseView view) {
        return forms.groups(view.content().kind(), GraphNames.path(view.graph())).stream()
                .filter(group -> group.getId().equals(part))
                .map(FormGroup::getFields)
                .flatMap(List::stream)
                .filter(f -> !f.getId().equals("documentType") && !f.getId().equals("submittedBy"))
                .toList();
    }

    private void addPart(@org.jspecify.annotations.Nullable String field) {
        fields.stream()
                .filter(f -> f.getId().equals(field) && f.getPartKind() != null)
                .forEach(f -> f.getParts().add(forms.part(null, String.valueOf(f.getPartKind()))));
    }

    public void save() {
        refusals.telling(() -> {
            write();
            refusals.goodAfterRedirect("case.saved");
            again(null);
        });
    }

    /** Saves, and opens the page again with one more empty part. */
    public void more(String field) {
        refusals.telling(() -> {
            write();
            again(field);
        });
    }

    public void less(FormField field, FormPart gone) {
        refusals.telling(() -> {
            field.getParts().remove(gone);
            write();
            again(null);
        });
    }

    private void write() {
        Content stored = submissions.view(id).content();
        Map<String, List<Content.Item>> values = new LinkedHashMap<>(stored.values());
        values.putAll(contents.values(fields));
        Content content = new Content(stored.iri(), stored.kind(), values);
        version = submissions.saveDraft(id, new Draft(version, NewCaseForm.titles(title), content));
    }

    private void again(@org.jspecify.annotations.Nullable String add) {
        Faces.redirect(Faces.getRequestContextPath()
                + Address.of("/submission.xhtml")
                        .with("id", id)
                        .with("part", part)
                        .with("add", add)
                + (add == null ? "" : "#p-" + add));
    }

    public String getPart() {
        return part;
    }

    public String getBody() {
        return body;
    }

    public boolean isEditable() {
        return editable;
    }

    public Map<String, String> getTitle() {
        return title;
    }

    public List<FormField> getFields() {
        return fields;
    }
}
