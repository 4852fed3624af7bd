package kz.saulet.submission;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueCheck;
import kz.saulet.metamodel.ValueType;
import kz.saulet.problem.FieldError;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes described content as triples, after the metamodel. Parts get addresses below the proposal's own, numbered in
 * their order, so that the same content always gives the same triples relative to its root.
 *
 * <p>A draft may lack anything; what it has must be right. Every value at fault is reported, none is written.
 */
final class ContentWriter {

    private final Metamodel metamodel;
    private final Predicate<String> exists;
    private final Graph graph = GraphFactory.createDefaultGraph();
    private final List<FieldError> errors = new ArrayList<>();
    private final Map<String, Integer> partNumbers = new HashMap<>();
    private final Set<String> takenIris = new HashSet<>();

    /** @param exists tells whether an IRI names an element of the estate */
    ContentWriter(Metamodel metamodel, Predicate<String> exists) {
        this.metamodel = metamodel;
        this.exists = exists;
    }

    /** What was wrong; fields of parts are written {@code plansIntegration[1].toSystem}. */
    List<FieldError> errors() {
        return List.copyOf(errors);
    }

    Graph write(String root, Content content) {
        Optional<Kind> kind = metamodel.kind(content.kind());
        if (kind.isEmpty()) {
            errors.add(new FieldError("kind", "unknown"));
        } else {
            reserve(root, content);
            write(root, root, kind.get(), content, "");
        }
        return graph;
    }

    private void reserve(String root, Content content) {
        content.values()
                .values()
                .forEach(items -> items.forEach(item -> {
                    if (item instanceof Content.Part part && part.content().iri() != null) {
                        takenIris.add(part.content().iri());
                        reserve(root, part.content());
                    }
                }));
    }

    private void write(String root, String iri, Kind kind, Content content, String path) {
        Node subject = NodeFactory.createURI(iri);
        graph.add(subject, RDF.type.asNode(), NodeFactory.createURI(kind.iri()));
        content.values().forEach((id, items) -> {
            Optional<Property> property = kind.property(id);
            if (property.isEmpty()) {
                errors.add(new FieldError(path + id, "unknown"));
            } else {
                write(root, subject, property.get(), items, path);
            }
        });
    }

    private void write(String root, Node subject, Property property, List<Content.Item> items, String path) {
        if (items.size() > property.max() && !property.type().isLocalized()) {
            errors.add(new FieldError(path + property.id(), "too-many", "max", Integer.toString(property.max())));
            return;
        }
        Node predicate = NodeFactory.createURI(property.iri());
        for (int i = 0; i < items.size(); i++) {
            String field = path + property.id() + (property.multiple() ? "[" + (i + 1) + "]" : "");
            try {
                node(root, property, items.get(i), field).ifPresent(value -> graph.add(subject, predicate, value));
            } catch (LexicalForms.Unreadable e) {
                errors.add(new FieldError(field, e.code()));
            }
        }
    }

    private Optional<Node> node(String root, Property property, Content.Item item, String field)
            throws LexicalForms.Unreadable {
        if (item instanceof Content.Part part) {
            return part(root, property, part.content(), field);
        }
        if (item instanceof Content.Link link) {
            return Optional.of(link(property, link.iri()));
        }
        Content.Plain plain = (Content.Plain) item;
        if (plain.value().isBlank()) {
            return Optional.empty();
        }
        return Optional.of(property.type().isResource() ? resource(property, plain) : checked(property, plain));
    }

    private static Node checked(Property property, Content.Plain plain) throws LexicalForms.Unreadable {
        Node literal = LexicalForms.literal(property.type(), plain);
        String pattern = property.pattern();
        boolean matches = pattern == null
                || Pattern.compile(pattern)
                        .matcher(literal.getLiteralLexicalForm())
                        .find();
        String check = property.check();
        if (check != null && !accepts(check, literal.getLiteralLexicalForm())) {
            throw new LexicalForms.Unreadable(check);
        }
        if (!matches) {
            throw new LexicalForms.Unreadable("pattern");
        }
        return literal;
    }

    private static boolean accepts(String check, String value) {
        return ValueCheck.of(check).map(known -> known.accepts(value)).orElse(true);
    }

    private Node resource(Property property, Content.Plain plain) throws LexicalForms.Unreadable {
        if (property.type() == ValueType.REFERENCE) {
            return link(property, plain.value());
        }
        return metamodel
                .codeList(property.codeList())
                .flatMap(list -> list.code(plain.value().strip()))
                .map(code -> NodeFactory.createURI(code.iri()))
                .orElseThrow(() -> new LexicalForms.Unreadable("unknown-code"));
    }

    private Node link(Property property, String iri) throws LexicalForms.Unreadable {
        if (property.type() == ValueType.CODE) {
            return resource(property, new Content.Plain(iri));
        }
        if (property.type() != ValueType.REFERENCE) {
            throw new LexicalForms.Unreadable("wrong-kind");
        }
        if (!exists.test(iri)) {
            throw new LexicalForms.Unreadable("unknown-target");
        }
        return NodeFactory.createURI(iri);
    }

    private Optional<Node> part(String root, Property property, Content content, String field)
            throws LexicalForms.Unreadable {
        Optional<Kind> kind = metamodel.kind(content.kind());
        if (kind.isEmpty() || property.targets().stream().noneMatch(kind.get()::isA)) {
            throw new LexicalForms.Unreadable("wrong-kind");
        }
        String iri = content.iri();
        if (iri == null || !iri.startsWith(root + "/")) {
            iri = nextIri(root, kind.get());
        }
        write(root, iri, kind.get(), content, field + ".");
        return Optional.of(NodeFactory.createURI(iri));
    }

    private String nextIri(String root, Kind kind) {
        String iri;
        do {
            iri = root + "/" + kind.path() + "/" + partNumbers.merge(kind.path(), 1, Integer::sum);
        } while (!takenIris.add(iri));
        return iri;
    }
}
