package kz.saulet.shacl.evaluate;

import kz.saulet.plan.RowLog;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphMapLink;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;
import org.jspecify.annotations.Nullable;

/** One graph of a snapshot, or several read as one, for what is not compiled. */
final class View extends GraphBase {

    private final DatasetGraph snapshot;
    private final Node name;
    private final @Nullable RowLog log;

    View(Snapshot snapshot, GraphChoice graphs, @Nullable RowLog log) {
        this(
                snapshot.dataset(),
                graphs == GraphChoice.EACH ? Quad.unionGraph : snapshot.terms().node(graphs.name()),
                log);
    }

    private View(DatasetGraph snapshot, Node name, @Nullable RowLog log) {
        this.snapshot = snapshot;
        this.name = name;
        this.log = log;
    }

    /** With this graph as the default one, and the named graphs of the snapshot beside it. */
    DatasetGraph dataset() {
        DatasetGraph dataset = new DatasetGraphMapLink(this);
        snapshot.listGraphNodes().forEachRemaining(graph -> dataset.addGraph(graph, new View(snapshot, graph, log)));
        return dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (log != null) {
            log.row(name, pattern.getSubject(), pattern.getPredicate(), pattern.getObject());
        }
        return WrappedIterator.create(Iter.map(
                snapshot.find(name, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
                Quad::asTriple));
    }
}
