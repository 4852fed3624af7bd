package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.graph.GraphStore;
import kz.saulet.language.Labels;
import kz.saulet.metamodel.IntegrityCheck;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.problem.FieldError;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/**
 * Turns the described content of proposals into triples and back, after the metamodel in force. Drafts, self-checks and
 * checks through the API all come through here, so that the same data gives the same triples.
 */
@ApplicationScoped
public class Descriptions {

    /** Id of the kind that describes a proposal. */
    public static final String KIND = "Proposal";

    private static final Set<String> FIXED = Set.of("documentType", "submittedBy", "label");
    private static final Set<String> INCOMPLETE = Set.of("required", "too-few", "language");
    private static final Map<String, String> INPUT_OF_GROUP =
            Map.of("passport", "passport", "functionalPart", "functional-part");

    private GraphStore store;
    private MetamodelRegistry metamodels;

    @Inject
    public Descriptions(GraphStore store, MetamodelRegistry metamodels) {
        this.store = store;
        this.metamodels = metamodels;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Descriptions() {}

    /**
     * @param body IRI of the submitting body, or null when unknown
     * @param title overrides the name in the content unless it is empty
     */
    public Described describe(String root, DocumentType type, @Nullable String body, Labels title, Content content) {
        Metamodel metamodel = metamodels.current();
        Content whole = withFixed(content, type, body, title);
        ContentWriter writer = new ContentWriter(metamodel, root);
        writer.write(whole);
        List<FieldError> errors = new ArrayList<>(writer.errors());
        errors.addAll(breaches(writer));
        return new Described(root, writer.graph(), List.copyOf(errors), given(metamodel, whole));
    }

    /** Anything may be missing from a draft; what is there must be right. */
    private List<FieldError> breaches(ContentWriter writer) {
        IntegrityCheck integrity = metamodels.integrity();
        List<FieldError> errors = new ArrayList<>();
        store.read(estate -> {
            writer.fields()
                    .forEach((iri, path) -> integrity.check(NodeFactory.createURI(iri), writer.graph(), estate).stream()
                            .filter(breach -> !breach.warning() && !INCOMPLETE.contains(breach.code()))
                            .filter(breach -> !writer.isPart(breach.value()))
                            .forEach(breach -> errors.add(
                                    new FieldError(path + breach.property(), breach.code(), breach.parameters()))));
            return errors;
        });
        return errors;
    }

    /** The content of a proposal's graph; empty content when the graph says nothing. */
    public Content read(String graph, String root) {
        Metamodel metamodel = metamodels.current();
        return store.read(data -> new ContentGraph(metamodel, data.getGraph(NodeFactory.createURI(graph)))
                .read(root)
                .orElseGet(() -> Content.empty(KIND)));
    }

    /** The same from triples that are kept apart from the estate. */
    Content read(Graph graph, String root) {
        return new ContentGraph(metamodels.current(), graph).read(root).orElseGet(() -> Content.empty(KIND));
    }

    private static Content withFixed(Content content, DocumentType type, @Nullable String body, Labels title) {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>(content.values());
        values.put("documentType", List.of(new Content.Plain(type.id())));
        values.remove("submittedBy");
        if (body != null) {
            values.put("submittedBy", List.of(new Content.Link(body)));
        }
        if (!title.isEmpty()) {
            values.put("label", names(title));
        }
        return new Content(content.iri(), KIND, values);
    }

    private static List<Content.Item> names(Labels title) {
        List<Content.Item> names = new ArrayList<>();
        title.byLang().forEach((lang, text) -> names.add(new Content.Plain(text, lang)));
        return names;
    }

    /** What is filled in beyond what every case has by itself. */
    private static Set<String> given(Metamodel metamodel, Content content) {
        Set<String> given = new LinkedHashSet<>();
        metamodel.kind(KIND).ifPresent(kind -> content.values().keySet().stream()
                .filter(id -> !FIXED.contains(id))
                .flatMap(id -> kind.property(id).stream())
                .map(property -> INPUT_OF_GROUP.getOrDefault(property.group(), ""))
                .filter(input -> !input.isEmpty())
                .forEach(given::add));
        return given;
    }
}
