package kz.saulet.web.form;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import kz.saulet.problem.NotFound;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** Makes empty forms of a kind. */
@RequestScoped
public class Forms {

    private MetamodelRegistry metamodels;
    private Language language;

    @Inject
    public Forms(MetamodelRegistry metamodels, Language language) {
        this.metamodels = metamodels;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Forms() {}

    /**
     * The fields of a kind by group.
     *
     * @param graphPath path of the graph the element lives in; relations to kinds at home in the same proposal are described
     *     within the form
     */
    public List<FormGroup> groups(String kindId, String graphPath) {
        Kind kind = kind(kindId);
        List<FormField> fields = fields(kind, graphPath);
        List<FormGroup> groups = new ArrayList<>();
        kind.groups().forEach(group -> {
            List<FormField> own =
                    fields.stream().filter(f -> f.getGroup().equals(group.id())).toList();
            if (!own.isEmpty()) {
                groups.add(new FormGroup(group, own));
            }
        });
        return groups;
    }

    /** An empty part; it has no parts of its own, and none of what every element has but its name. */
    public FormPart part(@Nullable String iri, String kindId) {
        List<FormField> fields = kind(kindId).properties().stream()
                .filter(p -> !p.inherited() || p.id().equals("label"))
                .map(p -> new FormField(p, null))
                .toList();
        return new FormPart(iri, kindId, fields);
    }

    public String kindName(String kindId) {
        return language.in(kind(kindId).label());
    }

    private List<FormField> fields(Kind kind, String graphPath) {
        return kind.properties().stream()
                .map(p -> new FormField(p, partKind(p, graphPath).orElse(null)))
                .collect(Collectors.toList());
    }

    private Optional<String> partKind(Property property, String graphPath) {
        Metamodel metamodel = metamodels.current();
        if (property.type() != ValueType.REFERENCE || !graphPath.startsWith("proposal/")) {
            return Optional.empty();
        }
        return property.targets().stream()
                .flatMap(t -> metamodel.kind(t).stream())
                .filter(k -> k.livesIn(graphPath))
                .map(Kind::id)
                .findFirst();
    }

    private Kind kind(String kindId) {
        return metamodels.current().kind(kindId).orElseThrow(() -> NotFound.kind(kindId));
    }
}
