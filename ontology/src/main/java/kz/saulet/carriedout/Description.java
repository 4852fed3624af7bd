package kz.saulet.carriedout;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/** What a proposal says of itself, without the facts of its documents: whatever is reached from it. */
final class Description {

    private Description() {}

    static Graph of(String proposal, Graph content) {
        Graph described = GraphFactory.createDefaultGraph();
        Deque<Node> next = new ArrayDeque<>(Set.of(NodeFactory.createURI(proposal)));
        Set<Node> seen = new HashSet<>(next);
        while (!next.isEmpty()) {
            content.stream(next.remove(), Node.ANY, Node.ANY).forEach(triple -> {
                described.add(triple);
                if (triple.getObject().isURI() && seen.add(triple.getObject())) {
                    next.add(triple.getObject());
                }
            });
        }
        return described;
    }
}
