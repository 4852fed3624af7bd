package kz.saulet.graph;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;

/**
 * Named graphs in hash-indexed memory. Readers see read-only graphs, and asking for an unknown graph changes nothing, so
 * any number of threads may read at once; the owner keeps writers apart from them.
 */
final class MemoryDatasetGraph extends ReadOnlyDataset {

    private final Map<Node, Graph> graphs = new HashMap<>();
    private final Map<Node, Graph> views = new HashMap<>();

    void insert(Quad quad) {
        graphs.computeIfAbsent(quad.getGraph(), this::newGraph).add(quad.asTriple());
    }

    void remove(Quad quad) {
        Graph graph = graphs.get(quad.getGraph());
        if (graph == null) {
            return;
        }
        graph.delete(quad.asTriple());
        if (graph.isEmpty()) {
            graphs.remove(quad.getGraph());
            views.remove(quad.getGraph());
        }
    }

    private Graph newGraph(Node name) {
        Graph graph = GraphMemFactory.createGraphMem2();
        views.put(name, new GraphReadOnly(graph));
        return graph;
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return views.keySet().iterator();
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isUnionGraph(name) || views.containsKey(name);
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isUnionGraph(name)) {
            return GraphView.createUnionGraph(this);
        }
        Graph view = views.get(name);
        return view == null ? Graph.emptyGraph : view;
    }
}
