package kz.saulet.rules;

import java.io.StringReader;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

/** Typed access to the values of one subject in a rule file. */
final class RuleSource {

    static final String EA = "https://ns.saulet.kz/ea#";

    private final Graph graph;
    private final Node subject;

    RuleSource(Graph graph, Node subject) {
        this.graph = graph;
        this.subject = subject;
    }

    static Graph parse(String turtle) throws MalformedRule {
        Graph graph = GraphFactory.createDefaultGraph();
        try {
            RDFParser.create()
                    .source(new StringReader(turtle))
                    .lang(Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException e) {
            throw new MalformedRule(RiotPlace.line(e), "turtle", RiotPlace.message(e));
        }
        return graph;
    }

    String iri() {
        return subject.getURI();
    }

    Stream<Node> values(String property) {
        Node predicate = NodeFactory.createURI(EA + property);
        return graph.stream(subject, predicate, Node.ANY).map(Triple::getObject);
    }

    List<RuleSource> parts(String property) {
        return values(property)
                .filter(Node::isURI)
                .sorted(Comparator.comparing(Node::getURI))
                .map(n -> new RuleSource(graph, n))
                .toList();
    }

    List<String> texts(String property) {
        return values(property)
                .filter(Node::isLiteral)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    Optional<String> text(String property) throws MalformedRule {
        return single(property, texts(property), Function.identity());
    }

    String mandatoryText(String property) throws MalformedRule {
        return text(property).orElseThrow(() -> new MalformedRule("property", "ea:" + property));
    }

    Optional<Node> literal(String property) throws MalformedRule {
        return single(property, values(property).filter(Node::isLiteral).toList(), Function.identity());
    }

    /** The local name of the single IRI value after its last hyphen-separated list name, e.g. {@code formal}. */
    String mandatoryCode(String property, String list) throws MalformedRule {
        String prefix = EA + list + "-";
        return single(property, values(property).filter(Node::isURI).toList(), Node::getURI)
                .filter(iri -> iri.startsWith(prefix))
                .map(iri -> iri.substring(prefix.length()))
                .orElseThrow(() -> new MalformedRule("property", "ea:" + property));
    }

    Labels label() throws MalformedRule {
        return inThreeLanguages("rdfs:label", RDFS.label.asNode());
    }

    Labels labels(String property) throws MalformedRule {
        return inThreeLanguages("ea:" + property, NodeFactory.createURI(EA + property));
    }

    private Labels inThreeLanguages(String name, Node predicate) throws MalformedRule {
        Map<String, String> texts = new LinkedHashMap<>();
        for (kz.saulet.language.Lang lang : kz.saulet.language.Lang.values()) {
            String text = graph.stream(subject, predicate, Node.ANY)
                    .map(Triple::getObject)
                    .filter(n -> n.isLiteral() && n.getLiteralLanguage().equals(lang.tag()))
                    .map(Node::getLiteralLexicalForm)
                    .findFirst()
                    .orElse("");
            if (text.isBlank()) {
                throw new MalformedRule("language", name, lang.tag(), subject.getURI());
            }
            texts.put(lang.tag(), text);
        }
        return new Labels(texts);
    }

    private static <V, T> Optional<T> single(String property, List<V> values, Function<V, T> view)
            throws MalformedRule {
        if (values.size() > 1) {
            throw new MalformedRule("single", "ea:" + property);
        }
        return values.stream().findFirst().map(view);
    }
}
