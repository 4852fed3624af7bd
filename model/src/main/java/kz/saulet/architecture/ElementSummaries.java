package kz.saulet.architecture;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.saulet.graph.GraphStore;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.metamodel.ValueType;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;

/** Reads the living estate for those who keep a copy of it to look things up; sees everything, whoever asks. */
public final class ElementSummaries {

    private final GraphStore store;
    private final Metamodel metamodel;

    public ElementSummaries(GraphStore store, Metamodel metamodel) {
        this.store = store;
        this.metamodel = metamodel;
    }

    /** The graphs to read, the current state of an architecture before its target. */
    public List<String> graphs() {
        return store.read(
                data -> scope(data).living().stream().map(Node::getURI).toList());
    }

    /** The elements of all kinds that a graph describes. */
    public List<ElementSummary> in(String graph) {
        return store.read(data -> {
            Node name = NodeFactory.createURI(graph);
            return data
                    .getGraph(name)
                    .find(Node.ANY, RDF.Nodes.type, Node.ANY)
                    .mapWith(Triple::getSubject)
                    .toSet()
                    .stream()
                    .map(element -> summary(data, name, element))
                    .flatMap(Optional::stream)
                    .toList();
        });
    }

    /** An element as one graph describes it. */
    public Optional<ElementSummary> at(ElementAddress address) {
        return store.read(data -> {
            Node graph = NodeFactory.createURI(address.graph());
            Node element = NodeFactory.createURI(address.iri());
            return data.getGraph(graph).contains(element, RDF.Nodes.type, Node.ANY)
                    ? summary(data, graph, element)
                    : Optional.empty();
        });
    }

    /** An element as the first of the graphs describes it. */
    public Optional<ElementSummary> of(String iri) {
        return store.read(data -> {
            Node element = NodeFactory.createURI(iri);
            return scope(data).living().stream()
                    .filter(graph -> data.getGraph(graph).contains(element, RDF.Nodes.type, Node.ANY))
                    .map(graph -> summary(data, graph, element))
                    .flatMap(Optional::stream)
                    .findFirst();
        });
    }

    private static GraphScope scope(DatasetGraph data) {
        return new GraphScope(data, graph -> true);
    }

    private Optional<ElementSummary> summary(DatasetGraph data, Node name, Node element) {
        Graph graph = data.getGraph(name);
        ElementReader reader = new ElementReader(data, metamodel, scope(data));
        return reader.kindIn(graph, element)
                .map(kind -> new ElementSummary(
                        new ElementAddress(name.getURI(), element.getURI()),
                        kind,
                        reader.label(graph, element),
                        ElementReader.labels(graph, element, Marks.SHORT_NAME),
                        codes(kind, graph, element),
                        ElementReader.labels(graph, element, DCTerms.description.asNode()),
                        reader.isSynthetic(graph, element)));
    }

    private static List<String> codes(Kind kind, Graph graph, Node element) {
        Stream<String> predicates = kind.properties().stream()
                .filter(p -> p.type() == ValueType.STRING && p.group().equals("identification"))
                .map(p -> p.iri());
        return Stream.concat(Stream.of(Marks.CODE.getURI()), predicates)
                .flatMap(
                        p -> graph
                                .find(element, NodeFactory.createURI(p), Node.ANY)
                                .mapWith(t -> t.getObject())
                                .toList()
                                .stream())
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .distinct()
                .toList();
    }
}
