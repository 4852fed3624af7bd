package kz.saulet.norms;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/** Typed access to the values of the register's graph. A value that can't be read is a problem, never an exception. */
final class NormFacts {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final String STATUS = EA + "status-";

    private final Graph graph;
    private final List<NormProblem> problems;

    NormFacts(Graph graph, List<NormProblem> problems) {
        this.graph = graph;
        this.problems = problems;
    }

    /** Everything of a class, in the order of the IRIs, so that the first of two is always the same. */
    Set<String> all(String kind) {
        return iris(graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(kind))
                .map(Triple::getSubject));
    }

    Set<String> all(Node property, String object) {
        return iris(
                graph.stream(Node.ANY, property, NodeFactory.createURI(object)).map(Triple::getSubject));
    }

    Set<String> references(String subject, String property) {
        return iris(values(subject, ea(property)));
    }

    @Nullable
    String reference(String subject, String property) {
        return references(subject, property).stream().findFirst().orElse(null);
    }

    @Nullable
    String text(String subject, String property) {
        return text(subject, ea(property));
    }

    @Nullable
    String text(String subject, Node property) {
        return literals(subject, property)
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    List<String> texts(String subject, String property) {
        return literals(subject, ea(property))
                .map(Node::getLiteralLexicalForm)
                .sorted()
                .toList();
    }

    Labels label(String subject) {
        return labels(subject, RDFS.label.asNode());
    }

    Labels labels(String subject, Node property) {
        Map<String, String> names = new LinkedHashMap<>();
        literals(subject, property).forEach(n -> names.put(n.getLiteralLanguage(), n.getLiteralLexicalForm()));
        return new Labels(names);
    }

    /** The code after {@code status-}; what nobody vouches for is to be verified. */
    String status(String subject, String property, String otherwise) {
        return references(subject, property).stream()
                .filter(iri -> iri.startsWith(STATUS))
                .map(iri -> iri.substring(STATUS.length()))
                .findFirst()
                .orElse(otherwise);
    }

    @Nullable
    LocalDate date(String subject, String property, String name) {
        String text = text(subject, property);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.add(new NormProblem(name, NormTexts.of("norm.problem.date", name, "ea:" + property, text)));
            return null;
        }
    }

    static Node ea(String name) {
        return NodeFactory.createURI(EA + name);
    }

    private Stream<Node> literals(String subject, Node property) {
        return values(subject, property).filter(Node::isLiteral);
    }

    private Stream<Node> values(String subject, Node property) {
        return graph.stream(NodeFactory.createURI(subject), property, Node.ANY).map(Triple::getObject);
    }

    private static Set<String> iris(Stream<Node> nodes) {
        Set<String> iris = new TreeSet<>();
        nodes.filter(Node::isURI).forEach(n -> iris.add(n.getURI()));
        return iris;
    }
}
