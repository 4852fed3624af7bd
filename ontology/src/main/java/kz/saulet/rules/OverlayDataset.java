package kz.saulet.rules;

import java.util.Iterator;
import java.util.Map;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A dataset with some graphs laid over it. Nothing is copied; an upper graph hides a lower one of the same name. The
 * default graph is empty. For reading only, inside the transaction of the lower dataset.
 */
final class OverlayDataset extends DatasetGraphCollection {

    private final DatasetGraph below;
    private final Map<Node, Graph> above;
    private final Graph empty = GraphFactory.createDefaultGraph();

    OverlayDataset(DatasetGraph below, Map<Node, Graph> above) {
        this.below = below;
        this.above = Map.copyOf(above);
    }

    @Override
    public Graph getDefaultGraph() {
        return empty;
    }

    @Override
    public Graph getGraph(Node name) {
        Graph upper = above.get(name);
        return upper != null ? upper : below.getGraph(name);
    }

    @Override
    public boolean containsGraph(Node name) {
        return above.containsKey(name) || below.containsGraph(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        Iterator<Node> lower = Iter.filter(below.listGraphNodes(), name -> !above.containsKey(name));
        return Iter.concat(above.keySet().iterator(), lower);
    }

    /** Asks the lower dataset once instead of each of its graphs, which matters where it is far away. */
    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        Iterator<Quad> found = Iter.filter(below.findNG(Node.ANY, s, p, o), q -> !above.containsKey(q.getGraph()));
        for (Node name : above.keySet()) {
            found = Iter.concat(found, findInSpecificNamedGraph(name, s, p, o));
        }
        return found;
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw new UnsupportedOperationException("An overlay is for reading");
    }

    @Override
    public void removeGraph(Node name) {
        throw new UnsupportedOperationException("An overlay is for reading");
    }

    @Override
    public PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }

    @Override
    public void close() {
        // The lower dataset belongs to the caller.
    }

    @Override
    public boolean supportsTransactions() {
        return false;
    }

    @Override
    public void begin(TxnType type) {
        throw new UnsupportedOperationException("The transaction is that of the lower dataset");
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException("The transaction is that of the lower dataset");
    }

    @Override
    public void abort() {
        throw new UnsupportedOperationException("The transaction is that of the lower dataset");
    }

    @Override
    public void end() {
        throw new UnsupportedOperationException("The transaction is that of the lower dataset");
    }

    @Override
    public ReadWrite transactionMode() {
        return below.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return below.transactionType();
    }

    @Override
    public boolean isInTransaction() {
        return below.isInTransaction();
    }
}
