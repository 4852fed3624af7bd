package kz.saulet.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.Property;
import kz.saulet.metamodel.ValueType;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Reads described content back from the graph of a proposal. The opposite of {@link ContentWriter}. */
final class ContentGraph {

    private static final Comparator<Node> IN_ORDER =
            Comparator.comparingInt((Node n) -> n.toString().length()).thenComparing((Node n) -> n.toString());

    private final Metamodel metamodel;
    private final Graph graph;

    ContentGraph(Metamodel metamodel, Graph graph) {
        this.metamodel = metamodel;
        this.graph = graph;
    }

    /** Empty when the graph says nothing of the element. */
    Optional<Content> read(String iri) {
        Node subject = NodeFactory.createURI(iri);
        return kindOf(subject).map(kind -> read(subject, kind));
    }

    private Content read(Node subject, Kind kind) {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        for (Property property : kind.properties()) {
            List<Content.Item> items = new ArrayList<>();
            graph.stream(subject, NodeFactory.createURI(property.iri()), Node.ANY)
                    .map(Triple::getObject)
                    .sorted(IN_ORDER)
                    .forEach(value -> items.add(item(property, subject, value)));
            values.put(property.id(), items);
        }
        return new Content(subject.getURI(), kind.id(), values);
    }

    private Content.Item item(Property property, Node owner, Node value) {
        if (value.isLiteral()) {
            return new Content.Plain(value.getLiteralLexicalForm(), value.getLiteralLanguage());
        }
        if (property.type() == ValueType.CODE) {
            return new Content.Plain(
                    metamodel.code(value.getURI()).map(CodeList.Code::id).orElse(value.getURI()));
        }
        boolean own = value.getURI().startsWith(owner.getURI() + "/");
        Optional<Kind> part = own ? kindOf(value) : Optional.empty();
        return part.<Content.Item>map(kind -> new Content.Part(read(value, kind)))
                .orElseGet(() -> new Content.Link(value.getURI()));
    }

    private Optional<Kind> kindOf(Node subject) {
        Set<String> types = graph.stream(subject, RDF.type.asNode(), Node.ANY)
                .map(t -> t.getObject().getURI())
                .collect(Collectors.toSet());
        return metamodel.kindOf(types);
    }
}
