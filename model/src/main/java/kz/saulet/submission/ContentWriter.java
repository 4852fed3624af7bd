package kz.saulet.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.architecture.ValueInput;
import kz.saulet.architecture.ValueParser;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.problem.FieldError;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes described content as triples, after the metamodel. Parts get addresses below the proposal's own, numbered in
 * their order, so that the same content always gives the same triples relative to its root.
 */
final class ContentWriter {

    private final Metamodel metamodel;
    private final String root;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, Integer> partNumbers = new HashMap<>();
    private final Set<String> takenIris = new HashSet<>();

    ContentWriter(Metamodel metamodel, String root) {
        this.metamodel = metamodel;
        this.root = root;
    }

    void write(Content content) {
        Optional<Kind> kind = metamodel.kind(content.kind());
        if (kind.isEmpty()) {
            errors.add(new FieldError("kind", "unknown"));
        } else {
            reserve(content);
            write(root, kind.get(), content, "");
        }
    }

    Graph graph() {
        return graph;
    }

    /** Values that could not be understood; they are not in the graph. */
    List<FieldError> errors() {
        return errors;
    }

    /** What was written: the proposal and its parts by IRI, each with the start of its field names, {@code usesData[2].}. */
    Map<String, String> fields() {
        return fields;
    }

    private void reserve(Content content) {
        content.values()
                .values()
                .forEach(items -> items.forEach(item -> {
                    if (item instanceof Content.Part part) {
                        String iri = part.content().iri();
                        if (iri != null) {
                            takenIris.add(iri);
                        }
                        reserve(part.content());
                    }
                }));
    }

    private void write(String iri, Kind kind, Content content, String path) {
        Node subject = NodeFactory.createURI(iri);
        fields.put(iri, path);
        graph.add(subject, RDF.type.asNode(), NodeFactory.createURI(kind.iri()));
        content.values().forEach((id, items) -> kind.property(id)
                .ifPresentOrElse(
                        property -> write(subject, property, items, path),
                        () -> errors.add(new FieldError(path + id, "unknown"))));
    }

    private void write(Node subject, Property property, List<Content.Item> items, String path) {
        Node predicate = NodeFactory.createURI(property.iri());
        for (int i = 0; i < items.size(); i++) {
            Content.Item item = items.get(i);
            if (item instanceof Content.Part part) {
                part(property, part.content(), path + property.id() + "[" + (i + 1) + "]")
                        .ifPresent(value -> graph.add(subject, predicate, value));
            } else {
                values(property, item, path).forEach(value -> graph.add(subject, predicate, value));
            }
        }
    }

    private Set<Node> values(Property property, Content.Item item, String path) {
        ValueInput input = item instanceof Content.Plain plain
                ? new ValueInput(plain.value(), plain.lang())
                : ValueInput.of(((Content.Link) item).iri());
        ValueParser parser = new ValueParser(metamodel);
        Set<Node> values = parser.parse(property, List.of(input));
        parser.errors().forEach(e -> errors.add(new FieldError(path + e.field(), e.code(), e.parameters())));
        return values;
    }

    private Optional<Node> part(Property property, Content content, String field) {
        Optional<Kind> kind = metamodel.kind(content.kind());
        if (kind.isEmpty() || property.targets().stream().noneMatch(kind.get()::isA)) {
            errors.add(new FieldError(field, "wrong-kind"));
            return Optional.empty();
        }
        String given = content.iri();
        String iri = given != null && isPart(given) ? given : nextIri(kind.get());
        write(iri, kind.get(), content, field + ".");
        return Optional.of(NodeFactory.createURI(iri));
    }

    /** True for the address of something described within this proposal. */
    boolean isPart(String iri) {
        return iri.startsWith(root + "/");
    }

    private String nextIri(Kind kind) {
        String iri;
        do {
            iri = root + "/" + kind.path() + "/" + partNumbers.merge(kind.path(), 1, Integer::sum);
        } while (!takenIris.add(iri));
        return iri;
    }
}
