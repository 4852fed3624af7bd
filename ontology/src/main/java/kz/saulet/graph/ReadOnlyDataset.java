package kz.saulet.graph;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;

/**
 * A dataset whose readers cannot write and need not begin transactions: the store around it already gives them one
 * consistent state. There is no default graph; everything is in named graphs.
 */
public abstract class ReadOnlyDataset extends DatasetGraphCollection {

    private final Transactional transactional = TransactionalNull.create();

    @Override
    public final Graph getDefaultGraph() {
        return Graph.emptyGraph;
    }

    @Override
    public final void add(Quad quad) {
        throw refused();
    }

    @Override
    public final void delete(Quad quad) {
        throw refused();
    }

    @Override
    public final void addGraph(Node name, Graph graph) {
        throw refused();
    }

    @Override
    public final void removeGraph(Node name) {
        throw refused();
    }

    @Override
    public final void clear() {
        throw refused();
    }

    @Override
    public final PrefixMap prefixes() {
        return PrefixMapFactory.emptyPrefixMap();
    }

    private static UnsupportedOperationException refused() {
        return new UnsupportedOperationException("Graphs change only through the change log");
    }

    @Override
    public final void begin(TxnType type) {
        transactional.begin(type);
    }

    @Override
    public final boolean promote(Promote mode) {
        return false;
    }

    @Override
    public final void commit() {
        transactional.commit();
    }

    @Override
    public final void abort() {
        transactional.abort();
    }

    @Override
    public final void end() {
        transactional.end();
    }

    @Override
    public final ReadWrite transactionMode() {
        return transactional.transactionMode();
    }

    @Override
    public final TxnType transactionType() {
        return transactional.transactionType();
    }

    @Override
    public final boolean isInTransaction() {
        return transactional.isInTransaction();
    }

    @Override
    public final boolean supportsTransactions() {
        return true;
    }

    @Override
    public final boolean supportsTransactionAbort() {
        return false;
    }
}
