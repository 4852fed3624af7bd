package kz.saulet.shacl.evaluate;

import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.Terms;
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
    private final Terms terms;
    private final Node name;
    private final @Nullable LongBag read;

    View(Snapshot snapshot, GraphChoice graphs, @Nullable LongBag read) {
        this(
                snapshot.dataset(),
                snapshot.terms(),
                graphs == GraphChoice.EACH ? Quad.unionGraph : snapshot.terms().node(graphs.name()),
                read);
    }

    private View(DatasetGraph snapshot, Terms terms, Node name, @Nullable LongBag read) {
        this.snapshot = snapshot;
        this.terms = terms;
        this.name = name;
        this.read = read;
    }

    /** With this graph as the default one, and the named graphs of the snapshot beside it. */
    DatasetGraph dataset() {
        DatasetGraph dataset = new DatasetGraphMapLink(this);
        snapshot.listGraphNodes()
                .forEachRemaining(graph -> dataset.addGraph(graph, new View(snapshot, terms, graph, read)));
        return dataset;
    }

    @Override
    protected ExtendedIterator<Triple> graphBaseFind(Triple pattern) {
        if (read != null) {
            read.add(row(pattern));
        }
        return WrappedIterator.create(Iter.map(
                snapshot.find(name, pattern.getSubject(), pattern.getPredicate(), pattern.getObject()),
                Quad::asTriple));
    }

    /** A term that is not known yet may come with a number of its own, so such a row is noted as any row. */
    private long row(Triple pattern) {
        int subject = id(pattern.getSubject());
        int predicate = id(pattern.getPredicate());
        int object = id(pattern.getObject());
        if (predicate == Terms.NONE || subject == Terms.NONE || subject == Terms.ANY && object == Terms.NONE) {
            return RowKey.anywhere(predicate == Terms.NONE ? Terms.ANY : predicate);
        } else if (subject != Terms.ANY) {
            return RowKey.out(subject, predicate);
        }
        return object != Terms.ANY ? RowKey.in(object, predicate) : RowKey.anywhere(predicate);
    }

    private int id(Node term) {
        return term.isConcrete() ? terms.id(term) : Terms.ANY;
    }
}
