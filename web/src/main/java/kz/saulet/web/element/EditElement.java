package kz.saulet.web.element;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.ElementEdit;
import kz.saulet.architecture.ElementView;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.NewElement;
import kz.saulet.architecture.Saved;
import kz.saulet.architecture.ValueInput;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.StaleElement;
import kz.saulet.web.form.FormField;
import kz.saulet.web.form.FormGroup;
import kz.saulet.web.form.FormValues;
import kz.saulet.web.form.Forms;
import kz.saulet.web.problem.Refusals;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The form of one element of any kind, existing or new. A stale save shows both versions and asks field by field. */
@Named("edit")
@ViewScoped
public class EditElement implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private Elements elements;
    private Forms forms;
    private FormValues values;
    private Rendering rendering;
    private Permissions permissions;
    private Refusals refusals;

    private String graph = "";
    private @Nullable String iri;
    private String kind = "";
    private HashMap<String, String> name = new HashMap<>();
    private long readAt;
    private @Nullable String reason;
    private ArrayList<FormGroup> groups = new ArrayList<>();
    private ArrayList<StaleField> stale = new ArrayList<>();

    @Inject
    public EditElement(
            Elements elements,
            Forms forms,
            FormValues values,
            Rendering rendering,
            Permissions permissions,
            Refusals refusals) {
        this.elements = elements;
        this.forms = forms;
        this.values = values;
        this.rendering = rendering;
        this.permissions = permissions;
        this.refusals = refusals;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EditElement() {}

    public void load() {
        graph = String.valueOf(Faces.getRequestParameter("graph"));
        permissions.requireEdit(graph);
        iri = Faces.getRequestParameter("iri");
        if (iri == null) {
            kind = String.valueOf(Faces.getRequestParameter("kind"));
            groups = new ArrayList<>(forms.groups(kind, GraphNames.path(graph)));
        } else {
            ElementView view = elements.view(address());
            kind = view.kind().id();
            name = new HashMap<>(view.label().byLang());
            readAt = view.position();
            groups = new ArrayList<>(forms.groups(kind, GraphNames.path(graph)));
            fields().forEach(field -> values.fill(field, view.valuesOf(field.getId())));
        }
    }

    private ElementAddress address() {
        return new ElementAddress(graph, String.valueOf(iri));
    }

    private List<FormField> fields() {
        return groups.stream().flatMap(g -> g.getFields().stream()).toList();
    }

    /** As it was when the page was opened; nothing for a new element. */
    public Labels getName() {
        return new Labels(name);
    }

    public void save() {
        stale = new ArrayList<>();
        refusals.telling(() -> {
            try {
                written();
            } catch (StaleElement refusal) {
                readAt = refusal.position();
                stale = StaleField.of(refusal);
                throw refusal;
            }
        });
    }

    private void written() {
        Map<String, List<ValueInput>> inputs = new HashMap<>();
        fields().forEach(field -> inputs.put(field.getId(), field.inputs()));
        Saved saved = iri == null
                ? elements.create(new NewElement(kind, graph, inputs, reason))
                : elements.save(new ElementEdit(address(), readAt, inputs, reason));
        refusals.goodAfterRedirect(saved.changed() ? "edit.saved" : "edit.nothing");
        Faces.redirect(Faces.getRequestContextPath() + rendering.url(saved.address()));
    }

    /** Takes the stored values of the fields the person gave up, keeps the rest, and saves again. */
    public void settle() {
        ElementView now = elements.view(address());
        readAt = now.position();
        List<String> theirs = stale.stream()
                .filter(f -> !f.isMine())
                .map(StaleField::getProperty)
                .toList();
        fields().stream().filter(f -> theirs.contains(f.getId())).forEach(f -> values.fill(f, now.valuesOf(f.getId())));
        save();
    }

    public boolean isNew() {
        return iri == null;
    }

    public String getKindName() {
        return forms.kindName(kind);
    }

    /** The body whose elements are offered first. */
    public String getBody() {
        return GraphNames.bodyOf(graph).orElse("");
    }

    public String getCancelUrl() {
        return iri == null ? "list.xhtml?kind=" + kind : rendering.url(address());
    }

    public String getGraph() {
        return graph;
    }

    public @Nullable String getIri() {
        return iri;
    }

    public List<FormGroup> getGroups() {
        return groups;
    }

    public List<StaleField> getStale() {
        return stale;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
