package kz.saulet.architecture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.CodeList;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Reads names, kinds and values of elements in one consistent state; remembers what it read until it is thrown away. */
final class ElementReader {

    private static final Node CATALOGUE = NodeFactory.createURI(GraphNames.CATALOGUE);

    private final DatasetGraph data;
    private final Metamodel metamodel;
    private final GraphScope scope;
    private final Map<String, Value.Reference> known = new HashMap<>();
    private final Map<Node, Optional<Kind>> kinds = new HashMap<>();

    ElementReader(DatasetGraph data, Metamodel metamodel, GraphScope scope) {
        this.data = data;
        this.metamodel = metamodel;
        this.scope = scope;
    }

    Optional<Kind> kindIn(Graph graph, Node element) {
        ExtendedIterator<Triple> types = graph.find(element, RDF.Nodes.type, Node.ANY);
        if (!types.hasNext()) {
            return Optional.empty();
        }
        Node first = types.next().getObject();
        return types.hasNext()
                ? metamodel.kindOf(iris(first, types))
                : kinds.computeIfAbsent(first, type -> metamodel.kindOf(List.of(type.toString())));
    }

    private static List<String> iris(Node first, ExtendedIterator<Triple> others) {
        List<String> iris = new ArrayList<>();
        iris.add(first.toString());
        others.mapWith(t -> t.getObject().toString()).forEach(iris::add);
        return iris;
    }

    /** The name in the graph, or the code where there is no name. */
    Labels label(Graph graph, Node element) {
        Labels name = labels(graph, element, RDFS.Nodes.label);
        return name.isEmpty() ? labels(graph, element, Marks.CODE) : name;
    }

    static Labels labels(Graph graph, Node element, Node predicate) {
        Map<String, String> found = new TreeMap<>();
        graph.find(element, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .filterKeep(Node::isLiteral)
                .forEach(text -> found.put(text.getLiteralLanguage(), text.getLiteralLexicalForm()));
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            Optional.ofNullable(found.remove(lang.tag())).ifPresent(text -> ordered.put(lang.tag(), text));
        }
        ordered.putAll(found);
        return new Labels(ordered);
    }

    boolean isSynthetic(Graph graph, Node element) {
        return graph.find(element, Marks.SYNTHETIC, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .filter(mark -> mark.isLiteral() && mark.getLiteralLexicalForm().equals("true"))
                .isPresent();
    }

    @Nullable
    String factStatus(Graph graph, Node element) {
        return graph.find(element, Marks.FACT_STATUS, Node.ANY)
                .mapWith(Triple::getObject)
                .nextOptional()
                .filter(Node::isURI)
                .flatMap(status -> metamodel.code(status.getURI()))
                .map(CodeList.Code::id)
                .orElse(null);
    }

    /** All values of an element by predicate IRI, each list in the order of display. */
    Map<String, List<Value>> values(Node graph, Node element) {
        Map<String, List<Value>> values = new HashMap<>();
        data.getGraph(graph).find(element, Node.ANY, Node.ANY).forEach(t -> values.computeIfAbsent(
                        t.getPredicate().getURI(), p -> new ArrayList<>())
                .add(value(t.getObject(), graph.getURI())));
        values.values().forEach(list -> list.sort(DISPLAY));
        return values;
    }

    Value value(Node node, String fromGraph) {
        return node.isLiteral()
                ? new Value.Literal(node.getLiteralLexicalForm(), node.getLiteralLanguage())
                : reference(node.getURI(), fromGraph);
    }

    /** What is known of an element or a code, looked up first in the graph that refers to it. */
    Value.Reference reference(String iri, String fromGraph) {
        return known.computeIfAbsent(iri, i -> metamodel
                .code(i)
                .map(code -> new Value.Reference(i, code.label(), null, null))
                .orElseGet(() -> describe(i, fromGraph)));
    }

    private Value.Reference describe(String iri, String fromGraph) {
        Node element = NodeFactory.createURI(iri);
        return home(element, fromGraph)
                .map(graph -> {
                    Graph content = data.getGraph(graph);
                    String kind = kindIn(content, element).map(Kind::id).orElse(null);
                    return new Value.Reference(iri, label(content, element), kind, graph.getURI());
                })
                .orElseGet(() -> new Value.Reference(iri, Labels.none(), null, null));
    }

    /** The graph that describes an element, seen from another graph: that graph itself, else the catalogue, else any. */
    Optional<Node> home(Node element, String fromGraph) {
        for (Node near : List.of(NodeFactory.createURI(fromGraph), CATALOGUE)) {
            if (data.getGraph(near).contains(element, RDF.Nodes.type, Node.ANY) && scope.isReadable(near.getURI())) {
                return Optional.of(near);
            }
        }
        return describing(element).stream()
                .filter(g -> scope.reaches(fromGraph, g))
                .min(GraphScope.byNearness(fromGraph).thenComparing(Comparator.naturalOrder()))
                .map(NodeFactory::createURI);
    }

    /** All graphs that describe an element, without repetition. */
    List<String> describing(Node element) {
        List<String> graphs = new ArrayList<>();
        data.find(Node.ANY, element, RDF.Nodes.type, Node.ANY)
                .forEachRemaining((Quad q) -> graphs.add(q.getGraph().getURI()));
        return graphs.stream().distinct().toList();
    }

    /** Languages in the order of the product, literals by their text, references by their Kazakh-first name. */
    static final Comparator<Value> DISPLAY = Comparator.comparing(ElementReader::languageOrder)
            .thenComparing(ElementReader::displayText)
            .thenComparing(Value::toString);

    private static int languageOrder(Value value) {
        return value instanceof Value.Literal literal
                ? List.of("", "kk", "ru", "en").indexOf(literal.lang())
                : 0;
    }

    private static String displayText(Value value) {
        return value instanceof Value.Literal literal
                ? literal.lexical()
                : ((Value.Reference) value).label().in(Lang.KK);
    }
}
