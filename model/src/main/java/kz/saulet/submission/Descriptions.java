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
import kz.saulet.metamodel.Metamodel;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
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
        return store.read(data -> {
            ContentWriter writer = new ContentWriter(metamodel, iri -> isDescribed(data, iri));
            Graph graph = writer.write(root, whole);
            List<kz.saulet.problem.FieldError> errors = new ArrayList<>(writer.errors());
            errors.addAll(DateOrder.of(data, metamodel).errors(graph));
            return new Described(root, graph, List.copyOf(errors), given(metamodel, whole));
        });
    }

    /** The content of a proposal's graph; empty content when the graph says nothing. */
    public Content read(String graph, String root) {
        Metamodel metamodel = metamodels.current();
        return store.read(data -> new ContentGraph(metamodel, data.getGraph(NodeFactory.createURI(graph)))
                .read(root)
                .orElseGet(() -> Content.empty(KIND)));
    }

    private static boolean isDescribed(DatasetGraph data, String iri) {
        return data.findNG(Node.ANY, NodeFactory.createURI(iri), RDF.type.asNode(), Node.ANY)
                .hasNext();
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
