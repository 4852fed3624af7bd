package kz.saulet.shacl.evaluate;

import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.GraphBase;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/** A snapshot as a dataset whose default graph is what is validated. */
final class View extends DatasetGraphWrapper {

    private final Graph validated;

    View(Snapshot snapshot, GraphChoice graphs) {
        super(snapshot.dataset());
        Node name = graphs == GraphChoice.EACH
                ? Quad.unionGraph
                : snapshot.terms().node(graphs.name());
        this.validated = new Flat(getWrapped(), name);
    }

    @Override
    public Graph getDefaultGraph() {
        return validated;
    }

    /** A graph of its own, because of a view of a dataset the query engine would ask the dataset instead. */
    private static final class Flat extends GraphBase {

        private final DatasetGraph data;
        private final Node name;

        Flat(DatasetGraph data, Node name) {
            this.data = data;
            this.name = name;
        }

        @Override
        protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
            return WrappedIterator.create(Iter.map(
                    data.find(name, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
                    Quad::asTriple));
        }
    }
}
