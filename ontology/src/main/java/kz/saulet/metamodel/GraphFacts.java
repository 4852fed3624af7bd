package kz.saulet.metamodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** Short forms for reading plain facts out of a graph. Several values come in the order of their text. */
record GraphFacts(Graph graph) {

    List<Node> subjects(Node type) {
        return graph
                .find(Node.ANY, RDF.Nodes.type, type)
                .mapWith(Triple::getSubject)
                .filterKeep(Node::isURI)
                .toList()
                .stream()
                .sorted((a, b) -> a.getURI().compareTo(b.getURI()))
                .toList();
    }

    List<Node> objects(Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY).mapWith(Triple::getObject).toList().stream()
                .sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    List<String> iris(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }

    Optional<String> iri(Node subject, Node predicate) {
        return iris(subject, predicate).stream().findFirst();
    }

    Optional<String> literal(Node subject, Node predicate) {
        return objects(subject, predicate).stream()
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    int number(Node subject, Node predicate, int otherwise) {
        return literal(subject, predicate).map(Integer::parseInt).orElse(otherwise);
    }

    boolean flag(Node subject, Node predicate) {
        return literal(subject, predicate).map(Boolean::parseBoolean).orElse(false);
    }

    boolean has(Node subject, Node predicate, Node object) {
        return graph.contains(subject, predicate, object);
    }

    /** The languages of the product come first, in their order. */
    Labels labels(Node subject, Node predicate) {
        Map<String, String> found = new TreeMap<>();
        for (Node text : objects(subject, predicate)) {
            if (text.isLiteral()) {
                found.put(text.getLiteralLanguage(), text.getLiteralLexicalForm());
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        for (Lang lang : Lang.values()) {
            Optional.ofNullable(found.remove(lang.tag())).ifPresent(text -> ordered.put(lang.tag(), text));
        }
        ordered.putAll(found);
        return new Labels(ordered);
    }
}
