package kz.saulet.plan;

import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;

/** Notes the patterns that are looked for; whatever else is done with the dataset counts as reading everything. */
final class NotingDataset extends DatasetGraphWrapper {

    private final DatasetGraph data;
    private final RowLog reads;

    NotingDataset(DatasetGraph data, RowLog reads) {
        super(data);
        this.data = data;
        this.reads = reads;
    }

    @Override
    protected DatasetGraph get() {
        if (reads != null) {
            reads.everything();
        }
        return super.get();
    }

    /** Settings of the engine, no data. */
    @Override
    public Context getContext() {
        return data.getContext();
    }

    /** Empty in every snapshot, but made of this one, so that who asks it is noted. */
    @Override
    public Graph getDefaultGraph() {
        return GraphView.createDefaultGraph(this);
    }

    @Override
    public Graph getGraph(Node name) {
        return GraphView.createNamedGraph(this, name);
    }

    @Override
    public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
        reads.row(g, s, p, o);
        return data.find(g, s, p, o);
    }

    @Override
    public Iterator<Quad> find(Quad quad) {
        return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
    }

    @Override
    public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
        reads.row(g, s, p, o);
        return data.findNG(g, s, p, o);
    }

    @Override
    public boolean contains(Node g, Node s, Node p, Node o) {
        return find(g, s, p, o).hasNext();
    }
}
