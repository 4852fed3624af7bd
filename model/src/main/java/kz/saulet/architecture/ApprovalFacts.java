package kz.saulet.architecture;

import java.time.LocalDate;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/**
 * What an approved graph says of its own approval, so that a rule can ask how old it is. The record of approvals itself,
 * with the approver, is in the database.
 */
public final class ApprovalFacts {

    private static final String EA = "https://ns.saulet.kz/ea#";

    private ApprovalFacts() {}

    /** @param body id of the body, e.g. {@code mh} */
    public static Stream<Quad> of(String body, String name, LocalDate date) {
        Node graph = NodeFactory.createURI(GraphNames.architecture(body, "approved"));
        Node architecture = NodeFactory.createURI(GraphNames.DATA + "architecture/" + body);
        return Stream.of(
                new Quad(
                        graph,
                        architecture,
                        ea("architectureOf"),
                        NodeFactory.createURI(GraphNames.DATA + "state-body/" + body)),
                new Quad(
                        graph,
                        architecture,
                        ea("approvedOn"),
                        NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate)),
                new Quad(graph, architecture, ea("baselineName"), NodeFactory.createLiteralString(name)));
    }

    private static Node ea(String name) {
        return NodeFactory.createURI(EA + name);
    }
}
