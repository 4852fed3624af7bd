package kz.saulet.architecture;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.saulet.architecture.ElementLists.Candidate;
import kz.saulet.language.Alphabet;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Property;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** Sorts elements by a property; those without it come last, whichever way the order runs. */
final class ElementOrder {

    private final DatasetGraph data;
    private final Kind kind;
    private final ElementReader reader;

    ElementOrder(DatasetGraph data, Kind kind, ElementReader reader) {
        this.data = data;
        this.kind = kind;
        this.reader = reader;
    }

    List<Candidate> sort(List<Candidate> elements, ElementQuery query) {
        Map<Candidate, Key> keys = new HashMap<>();
        Function<Candidate, Key> key = key(query);
        elements.forEach(e -> keys.put(e, key.apply(e)));
        Comparator<Candidate> order =
                Comparator.comparing(c -> keys.getOrDefault(c, Key.NONE), Key.order(query.descending()));
        return elements.stream()
                .sorted(order.thenComparing(c -> c.element().getURI()))
                .toList();
    }

    private Function<Candidate, Key> key(ElementQuery query) {
        String sort = query.sort();
        Lang lang = query.lang();
        if (sort == null || sort.isBlank()) {
            return c -> name(reader.label(data.getGraph(c.graph()), c.element()).in(lang));
        }
        Property property = kind.property(sort).orElseThrow(() -> new InvalidInput(new FieldError("sort", "unknown")));
        Node predicate = NodeFactory.createURI(property.iri());
        return switch (property.type()) {
            case INTEGER, DECIMAL ->
                c -> first(c, predicate).map(ElementOrder::number).orElse(Key.NONE);
            case CODE, REFERENCE ->
                c -> first(c, predicate)
                        .map(n -> name(reader.reference(n.getURI(), c.graph().getURI())
                                .label()
                                .in(lang)))
                        .orElse(Key.NONE);
            case LOCALIZED, LOCALIZED_TEXT ->
                c -> name(ElementReader.labels(data.getGraph(c.graph()), c.element(), predicate)
                        .in(lang));
            case STRING, TEXT, DATE, DATE_TIME, BOOLEAN, URL ->
                c -> first(c, predicate)
                        .map(n -> name(n.getLiteralLexicalForm()))
                        .orElse(Key.NONE);
        };
    }

    /** The smallest of several values, so that the order doesn't change from one reading to the next. */
    private Optional<Node> first(Candidate candidate, Node predicate) {
        return data
                .getGraph(candidate.graph())
                .find(candidate.element(), predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList()
                .stream()
                .min(Comparator.comparing(Node::toString));
    }

    private static Key name(String text) {
        return text.isEmpty() ? Key.NONE : new Key(Alphabet.key(text), null);
    }

    private static Key number(Node node) {
        try {
            return new Key(null, new BigDecimal(node.getLiteralLexicalForm()));
        } catch (NumberFormatException e) {
            return Key.NONE;
        }
    }

    /** What an element is sorted by: a text, a number, or nothing. */
    private record Key(@Nullable String text, @Nullable BigDecimal number) {

        static final Key NONE = new Key(null, null);

        static Comparator<Key> order(boolean descending) {
            Comparator<String> texts = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            Comparator<BigDecimal> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
            return Comparator.comparing(Key::isNone)
                    .thenComparing(Key::text, Comparator.nullsLast(texts))
                    .thenComparing(Key::number, Comparator.nullsLast(numbers));
        }

        boolean isNone() {
            return text == null && number == null;
        }
    }
}
