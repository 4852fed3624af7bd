package kz.saulet.snapshot;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * One graph that is laid over snapshots and hides a graph of the same name. Made from the pool it serves every snapshot of
 * the estate, so the rules are encoded once.
 */
public final class Layer {

    final int graph;
    final Segment content;

    Layer(int graph, Segment content) {
        this.graph = graph;
        this.content = content;
    }

    /** @param terms where new terms go: the pool when the layer lives as long as the estate */
    public static Layer of(Node name, Graph graph, Terms terms) {
        LayerBuilder builder = new LayerBuilder(name, terms);
        graph.stream().forEach(builder::add);
        return builder.built();
    }
}
