package kz.saulet.snapshot;

import java.util.Iterator;
import java.util.stream.IntStream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;

/** A snapshot for query engines that want a dataset. */
final class SnapshotDataset extends kz.saulet.graph.ReadOnlyDataset {

    private final Snapshot snapshot;
    private final Terms terms;

    SnapshotDataset(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.terms = snapshot.terms();
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return IntStream.of(snapshot.graphs()).mapToObj(terms::node).iterator();
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isUnionGraph(name)
                || findInSpecificNamedGraph(name, Node.ANY, Node.ANY, Node.ANY).hasNext();
    }

    @Override
    public Graph getGraph(Node name) {
        return Quad.isUnionGraph(name) ? GraphView.createUnionGraph(this) : GraphView.createNamedGraph(this, name);
    }

    @Override
    protected Iter<Quad> findInSpecificNamedGraph(Node g, Node s, Node p, Node o) {
        GraphChoice choice = Quad.isUnionGraph(g) ? GraphChoice.EACH : snapshot.graph(g);
        Iter<Quad> found = Iter.iter(find(choice, s, p, o));
        return choice.isOne() ? found : found.map(Quad::asTriple).distinct().map(triple -> new Quad(g, triple));
    }

    @Override
    protected Iterator<Quad> findInAnyNamedGraphs(Node s, Node p, Node o) {
        return find(GraphChoice.EACH, s, p, o);
    }

    private Iterator<Quad> find(GraphChoice graphs, Node s, Node p, Node o) {
        int subject = id(s);
        int predicate = id(p);
        int object = id(o);
        if (subject != Terms.ANY) {
            return new QuadIterator(snapshot, graphs, Direction.OUT, subject, predicate, object);
        }
        if (object != Terms.ANY) {
            return new QuadIterator(snapshot, graphs, Direction.IN, object, predicate, subject);
        }
        return Iter.flatMap(
                IntStream.of(snapshot.graphs(graphs)).boxed().iterator(), graph -> inGraph(graph, predicate));
    }

    private Iterator<Quad> inGraph(int graph, int predicate) {
        Row extent = snapshot.extent(graph, predicate);
        GraphChoice one = GraphChoice.one(graph);
        return Iter.flatMap(
                new ExtentIterator(extent),
                step -> new QuadIterator(snapshot, one, Direction.OUT, step.subject(), step.predicate(), Terms.ANY));
    }

    private int id(Node term) {
        return term == null || !term.isConcrete() ? Terms.ANY : terms.id(term);
    }
}
