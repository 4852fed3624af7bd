package kz.saulet.shacl.evaluate;

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

/** What is validated as a graph, for what is not compiled. */
final class View extends GraphBase {

    private final DatasetGraph snapshot;
    private final Node name;

    View(Snapshot snapshot, GraphChoice graphs) {
        this.snapshot = snapshot.dataset();
        this.name =
                graphs == GraphChoice.EACH ? Quad.unionGraph : snapshot.terms().node(graphs.name());
    }

    /** With this graph as the default one, and the named graphs of the snapshot beside it. */
    DatasetGraph dataset() {
        DatasetGraph dataset = new DatasetGraphMapLink(this);
        snapshot.listGraphNodes().forEachRemaining(graph -> dataset.addGraph(graph, snapshot.getGraph(graph)));
        return dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        return WrappedIterator.create(Iter.map(
                snapshot.find(name, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
                Quad::asTriple));
    }
}
