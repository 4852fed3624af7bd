package kz.saulet.shacl.evaluate;

import java.util.stream.IntStream;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.IntBag;
import kz.saulet.shacl.plan.Predicates;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Row;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;

/** Graphs of a snapshot read as one. For one thread: it walks with a single cursor. */
final class SnapshotRows implements FlatGraph {

    private final Snapshot snapshot;
    private final GraphChoice graphs;
    private final Terms terms;
    private final Row row;

    SnapshotRows(Snapshot snapshot, GraphChoice graphs) {
        this.snapshot = snapshot;
        this.graphs = graphs;
        this.terms = snapshot.terms();
        this.row = snapshot.row();
    }

    @Override
    public Node term(int id) {
        return terms.node(id);
    }

    @Override
    public int id(Node term) {
        return terms.id(term);
    }

    @Override
    public void objects(int subject, int predicate, IntBag into) {
        collect(Direction.OUT, subject, predicate, into);
    }

    @Override
    public void subjects(int predicate, int object, IntBag into) {
        collect(Direction.IN, object, predicate, into);
    }

    /** Only rows over several graphs can hold a node twice. */
    private void collect(Direction direction, int key, int predicate, IntBag into) {
        int before = into.size();
        row.open(direction, key, predicate, graphs);
        while (row.next()) {
            into.add(row.node());
        }
        if (!graphs.isOne() && into.size() > before + 1) {
            into.distinctFrom(before);
        }
    }

    @Override
    public boolean has(int subject, int predicate, int object) {
        return snapshot.has(subject, predicate, object, graphs);
    }

    @Override
    public void walk(int subject, Predicates predicates, IntBag[] into) {
        row.open(Direction.OUT, subject, Terms.ANY, graphs);
        while (row.next()) {
            int place = predicates.place(row.predicate());
            if (place >= 0) {
                into[place].add(row.node());
            }
        }
        if (!graphs.isOne()) {
            for (IntBag bag : into) {
                bag.distinct();
            }
        }
    }

    @Override
    public void properties(int subject, Pairs visitor) {
        IntBag predicates = new IntBag();
        row.open(Direction.OUT, subject, Terms.ANY, graphs);
        while (row.next()) {
            predicates.add(row.predicate());
        }
        predicates.distinct();
        IntBag objects = new IntBag();
        for (int i = 0; i < predicates.size(); i++) {
            objects.clear();
            objects(subject, predicates.get(i), objects);
            for (int j = 0; j < objects.size(); j++) {
                visitor.pair(predicates.get(i), objects.get(j));
            }
        }
    }

    @Override
    public void subjectsOf(int predicate, IntBag into) {
        for (int graph : members()) {
            Row extent = snapshot.extent(graph, predicate);
            while (extent.next()) {
                into.add(extent.node());
            }
        }
        into.distinct();
    }

    @Override
    public void objectsOf(int predicate, IntBag into) {
        IntBag subjects = new IntBag();
        subjectsOf(predicate, subjects);
        for (int i = 0; i < subjects.size(); i++) {
            objects(subjects.get(i), predicate, into);
        }
        into.distinct();
    }

    private int[] members() {
        return graphs.isOne()
                ? new int[] {graphs.name()}
                : IntStream.of(snapshot.graphs(graphs)).toArray();
    }
}
