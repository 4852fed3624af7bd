package kz.saulet.shacl;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Small graphs over few terms, so that every constraint meets values it likes and values it does not. */
final class RandomGraphs {

    static final int PREDICATES = 5;
    static final int CLASSES = 4;

    private static final List<Node> LITERALS = List.of(
            string("a"),
            string("ab"),
            string("abc 1"),
            NodeFactory.createLiteralLang("so", "en"),
            NodeFactory.createLiteralLang("so", "en-GB"),
            NodeFactory.createLiteralLang("so", "ru"),
            NodeFactory.createLiteralLang("да", "ru"),
            typed("1", XSDDatatype.XSDinteger),
            typed("01", XSDDatatype.XSDinteger),
            typed("2", XSDDatatype.XSDinteger),
            typed("1.5", XSDDatatype.XSDdecimal),
            typed("2.0E0", XSDDatatype.XSDdouble),
            typed("two", XSDDatatype.XSDinteger),
            typed("2026-01-01", XSDDatatype.XSDdate),
            typed("2026-02-30", XSDDatatype.XSDdate),
            typed("2026-01-01T00:00:00Z", XSDDatatype.XSDdateTime),
            typed("true", XSDDatatype.XSDboolean));

    private final Random random;

    RandomGraphs(Random random) {
        this.random = random;
    }

    static Node predicate(int number) {
        return NodeFactory.createURI("https://example.org/p" + number);
    }

    static Node type(int number) {
        return NodeFactory.createURI("https://example.org/C" + number);
    }

    Node predicate() {
        return predicate(random.nextInt(PREDICATES));
    }

    Node type() {
        return type(random.nextInt(CLASSES));
    }

    Node literal() {
        return LITERALS.get(random.nextInt(LITERALS.size()));
    }

    Node resource() {
        int number = random.nextInt(9);
        return number == 8
                ? NodeFactory.createBlankNode("blank")
                : NodeFactory.createURI("https://example.org/n" + number);
    }

    Node value() {
        return random.nextInt(5) < 2 ? literal() : resource();
    }

    Graph graph() {
        Graph graph = GraphFactory.createDefaultGraph();
        int size = 5 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            graph.add(triple());
        }
        return graph;
    }

    Triple triple() {
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> Triple.create(resource(), RDF.Nodes.type, type());
            case 3 -> Triple.create(type(), RDFS.Nodes.subClassOf, type());
            default -> Triple.create(resource(), predicate(), value());
        };
    }

    /** Some triples of a graph. */
    List<Triple> some(Graph graph) {
        List<Triple> chosen = new ArrayList<>();
        for (Triple triple : graph.find().toList()) {
            if (random.nextInt(8) == 0) {
                chosen.add(triple);
            }
        }
        return chosen;
    }

    private static Node string(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node typed(String text, XSDDatatype type) {
        return NodeFactory.createLiteralDT(text, type);
    }
}
