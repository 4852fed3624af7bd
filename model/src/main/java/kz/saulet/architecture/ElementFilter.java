package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import kz.saulet.architecture.ElementLists.Candidate;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Folding;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDFS;

/** Turns the filters of a query into one condition. */
final class ElementFilter {

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final Kind kind;

    ElementFilter(DatasetGraph data, Metamodel metamodel, Kind kind) {
        this.data = data;
        this.metamodel = metamodel;
        this.kind = kind;
    }

    Predicate<Candidate> of(ElementQuery query) {
        List<Predicate<Candidate>> conditions = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        query.filters().forEach((key, wanted) -> {
            if (wanted.isBlank()) {
                return;
            }
            try {
                conditions.add(key.equals(ElementQuery.BODY) ? ofBody(wanted) : of(property(key), wanted));
            } catch (UnusableFilter e) {
                errors.add(new FieldError(key, e.code));
            }
        });
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        Optional.ofNullable(query.text()).filter(t -> !t.isBlank()).ifPresent(t -> conditions.add(containing(t)));
        return candidate -> conditions.stream().allMatch(c -> c.test(candidate));
    }

    private Property property(String key) {
        return metamodel.subkinds(kind.iri()).stream()
                .flatMap(k -> k.property(key).stream())
                .findFirst()
                .orElseThrow(() -> new UnusableFilter("unknown"));
    }

    private Predicate<Candidate> of(Property property, String wanted) {
        Node predicate = NodeFactory.createURI(property.iri());
        if (wanted.equals(ElementQuery.NONE)) {
            return c -> !data.getGraph(c.graph()).contains(c.element(), predicate, Node.ANY);
        }
        Predicate<Node> matches = matches(property, wanted);
        return c -> any(data.getGraph(c.graph()), c.element(), predicate, matches);
    }

    private Predicate<Node> matches(Property property, String wanted) {
        return switch (property.type()) {
            case CODE -> in(codes(property, wanted));
            case REFERENCE -> in(Set.of(wanted.split(",")));
            case BOOLEAN ->
                node -> node.isLiteral() && node.getLiteralLexicalForm().equals(wanted);
            case INTEGER, DECIMAL, DATE, DATE_TIME -> ValueRange.of(property.type(), wanted);
            case STRING, LOCALIZED, TEXT, LOCALIZED_TEXT, URL -> containingText(wanted);
        };
    }

    private Set<String> codes(Property property, String wanted) {
        CodeList list = metamodel.codeList(property.codeList()).orElseThrow();
        return Arrays.stream(wanted.split(","))
                .map(c -> list.code(c.strip()).orElseThrow(() -> new UnusableFilter("unknown-code")))
                .map(CodeList.Code::iri)
                .collect(Collectors.toSet());
    }

    private static Predicate<Node> in(Set<String> iris) {
        return node -> node.isURI() && iris.contains(node.getURI());
    }

    private Predicate<Candidate> ofBody(String idOrIri) {
        String id = idOrIri.substring(idOrIri.lastIndexOf('/') + 1);
        Node body = NodeFactory.createURI(idOrIri.contains("/") ? idOrIri : GraphNames.DATA + "state-body/" + id);
        Optional<Node> owner = Optional.ofNullable(kind.ownedThrough())
                .flatMap(kind::property)
                .map(p -> NodeFactory.createURI(p.iri()));
        return c -> GraphNames.bodyOf(c.graph().getURI()).filter(id::equals).isPresent()
                || owner.filter(o -> data.getGraph(c.graph()).contains(c.element(), o, body))
                        .isPresent();
    }

    private Predicate<Candidate> containing(String text) {
        Predicate<Node> contains = containingText(text);
        return c -> {
            Graph graph = data.getGraph(c.graph());
            return any(graph, c.element(), RDFS.Nodes.label, contains)
                    || any(graph, c.element(), Marks.CODE, contains)
                    || any(graph, c.element(), Marks.SHORT_NAME, contains);
        };
    }

    private static Predicate<Node> containingText(String text) {
        String part = Folding.fold(text);
        return node ->
                node.isLiteral() && Folding.fold(node.getLiteralLexicalForm()).contains(part);
    }

    private static boolean any(Graph graph, Node element, Node predicate, Predicate<Node> matches) {
        ExtendedIterator<Triple> triples = graph.find(element, predicate, Node.ANY);
        try {
            while (triples.hasNext()) {
                if (matches.test(triples.next().getObject())) {
                    return true;
                }
            }
            return false;
        } finally {
            triples.close();
        }
    }
}
