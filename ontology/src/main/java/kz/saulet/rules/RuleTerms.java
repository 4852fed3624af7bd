package kz.saulet.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** The words rules are sorted by: groups and criteria of an examination, each in its order. */
public record RuleTerms(List<Term> groups, List<Term> criteria) {

    private static final String FILE = "terms.ttl";
    private static final String ORDER = "http://www.w3.org/ns/shacl#order";

    /** One group or criterion. */
    public record Term(String id, Labels label) {}

    /** Reads the terms that ship with the product. */
    public static RuleTerms read() {
        try {
            Graph graph = RuleSource.parse(RuleLibrary.resource(FILE).orElseThrow());
            return new RuleTerms(terms(graph, "RuleGroup", "ruleGroup-"), terms(graph, "Criterion", "criterion-"));
        } catch (MalformedRule e) {
            throw new IllegalStateException("The terms of rules are broken", e);
        }
    }

    private static List<Term> terms(Graph graph, String type, String prefix) throws MalformedRule {
        List<Node> found = graph.stream(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(RuleSource.EA + type))
                .map(Triple::getSubject)
                .sorted(Comparator.comparingInt(node -> order(graph, node)))
                .toList();
        List<Term> terms = new ArrayList<>();
        for (Node node : found) {
            String id = node.getURI().substring((RuleSource.EA + prefix).length());
            terms.add(new Term(id, new RuleSource(graph, node).label()));
        }
        return List.copyOf(terms);
    }

    private static int order(Graph graph, Node node) {
        return graph.stream(node, NodeFactory.createURI(ORDER), Node.ANY)
                .map(t -> Integer.parseInt(t.getObject().getLiteralLexicalForm()))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
