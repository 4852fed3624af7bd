package kz.saulet.graph;

import java.util.Iterator;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** How a store remembers its position: two triples in the graph {@code system}, written together with every change. */
public final class SystemGraph {

    static final Node GRAPH = NodeFactory.createURI(GraphNames.SYSTEM);
    static final Node LOG = NodeFactory.createURI(GraphNames.SYSTEM + "#log");
    static final Node POSITION = NodeFactory.createURI("https://ns.saulet.kz/ea#logPosition");
    static final Node HASH = NodeFactory.createURI("https://ns.saulet.kz/ea#logHash");

    private SystemGraph() {}

    /** The position that the dataset is at, for readers that must name it together with what they read. */
    public static StorePosition position(DatasetGraph data) {
        Iterator<Quad> numbers = data.find(GRAPH, LOG, POSITION, Node.ANY);
        Iterator<Quad> hashes = data.find(GRAPH, LOG, HASH, Node.ANY);
        if (!numbers.hasNext() || !hashes.hasNext()) {
            return StorePosition.START;
        }
        long number = Long.parseLong(numbers.next().getObject().getLiteralLexicalForm());
        return new StorePosition(number, hashes.next().getObject().getLiteralLexicalForm());
    }

    static List<Quad> quads(StorePosition position) {
        Node number = NodeFactory.createLiteralDT(Long.toString(position.number()), XSDDatatype.XSDlong);
        Node hash = NodeFactory.createLiteralString(position.hash());
        return List.of(new Quad(GRAPH, LOG, POSITION, number), new Quad(GRAPH, LOG, HASH, hash));
    }
}
