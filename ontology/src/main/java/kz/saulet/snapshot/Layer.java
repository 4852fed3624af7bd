package kz.saulet.snapshot;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * One graph that is laid over snapshots and hides a graph of the same name. Made from the pool it serves every snapshot of
 * the estate, so the rules are encoded once.
 */
public final class Layer {

    private static final int FEW = 64;

    final int graph;
    final Segment content;

    private Layer(int graph, Segment content) {
        this.graph = graph;
        this.content = content;
    }

    /** @param terms where new terms go: the pool when the layer lives as long as the estate */
    public static Layer of(Node name, Graph graph, Terms terms) {
        return of(name, graph.stream(), terms);
    }

    static Layer of(Node name, Stream<Triple> graph, Terms terms) {
        int g = terms.intern(name);
        QuadList quads = new QuadList(FEW);
        graph.forEach(t -> quads.add(
                g, terms.intern(t.getSubject()), terms.intern(t.getPredicate()), terms.intern(t.getObject())));
        return new Layer(g, Segment.sparse(quads));
    }
}
