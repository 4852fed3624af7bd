package kz.saulet.rules;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;

/**
 * Facts that follow from the described content as a whole. A rule about a share of something, such as "60 % of the
 * functions", can prove a failure only by the number of all: for every property of the proposal this adds how many values
 * it has, {@code ea:automatesCount 3} beside three {@code ea:automates}.
 */
public final class ContentFacts {

    private ContentFacts() {}

    /** @param graph that of the proposal; the facts are added for the length of a check and never stored */
    public static void add(Graph graph, String proposal) {
        Node root = NodeFactory.createURI(proposal);
        Map<String, Long> counts = graph.stream(root, Node.ANY, Node.ANY)
                .map(Triple::getPredicate)
                .map(Node::getURI)
                .filter(p -> p.startsWith(RuleSource.EA))
                .collect(Collectors.groupingBy(p -> p, Collectors.counting()));
        counts.forEach((property, count) -> graph.add(
                root,
                NodeFactory.createURI(property + "Count"),
                NodeFactory.createLiteralDT(count.toString(), XSDDatatype.XSDinteger)));
    }
}
