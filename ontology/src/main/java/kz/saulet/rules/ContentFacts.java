package kz.saulet.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * Facts that follow from the described content as a whole. A rule about a share of something, such as "60 % of the
 * functions", can prove a failure only by the number of all: for every property of the proposal this adds how many values
 * it has, {@code ea:automatesCount 3} beside three {@code ea:automates}.
 */
final class ContentFacts {

    private static final String COUNT = "Count";

    private ContentFacts() {}

    /** The content with these facts, as a copy: what is handed in to a check is not changed by it. */
    static Graph with(Graph content, String proposal) {
        Graph copy = GraphFactory.createDefaultGraph();
        GraphUtil.addInto(copy, content);
        of(copy, proposal).forEach(copy::add);
        return copy;
    }

    /** The same without a copy. */
    static Stream<Triple> stream(Graph content, String proposal) {
        return Stream.concat(content.stream(), of(content, proposal).stream().filter(fact -> !content.contains(fact)));
    }

    private static List<Triple> of(Graph graph, String proposal) {
        Node root = NodeFactory.createURI(proposal);
        Map<String, Long> counts = graph.stream(root, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .map(Node::getURI)
                .filter(p -> p.startsWith(RuleSource.EA))
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        return counts.entrySet().stream()
                .map(ofProperty -> Triple.create(
                        root,
                        NodeFactory.createURI(ofProperty.getKey() + COUNT),
                        NodeFactory.createLiteralDT(ofProperty.getValue().toString(), XSDDatatype.XSDinteger)))
                .toList();
    }
}
