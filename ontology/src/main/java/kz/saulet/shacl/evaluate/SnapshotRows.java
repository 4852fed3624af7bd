package kz.saulet.shacl.evaluate;

import java.util.stream.IntStream;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.IntBag;
import kz.saulet.shacl.plan.IntSet;
import kz.saulet.shacl.plan.Predicates;
import kz.saulet.snapshot.Direction;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Row;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.Span;
import kz.saulet.snapshot.TermText;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;

/** Graphs of a snapshot read as one. For one thread: it walks with a single cursor and span. */
final class SnapshotRows implements FlatGraph {

    private final Snapshot snapshot;
    private final GraphChoice graphs;
    private final Terms terms;
    private final Row row;
    private final Span span;

    SnapshotRows(Snapshot snapshot, GraphChoice graphs) {
        this.snapshot = snapshot;
        this.graphs = graphs;
        this.terms = snapshot.terms();
        this.row = snapshot.row();
        this.span = snapshot.span();
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
    public void look(int id, TermText into) {
        terms.look(id, into);
    }

    @Override
    public void objects(int subject, int predicate, IntBag into) {
        collect(Direction.OUT, subject, predicate, into);
    }

    @Override
    public void subjects(int predicate, int object, IntBag into) {
        collect(Direction.IN, object, predicate, into);
    }

    /** Rows in one piece are borrowed if they can be; only rows of several can hold a node twice. */
    private void collect(Direction direction, int key, int predicate, IntBag into) {
        if (span.open(direction, key, predicate, graphs)) {
            add(into, span.nodes(), span.from(), span.to());
            return;
        }
        int before = into.size();
        row.open(direction, key, predicate, graphs);
        while (row.next()) {
            into.add(row.node());
        }
        into.distinctFrom(before);
    }

    @Override
    public void visitSubjects(int predicate, int object, IntSet.IntVisitor visitor) {
        row.open(Direction.IN, object, predicate, graphs);
        while (row.next()) {
            visitor.visit(row.node());
        }
    }

    private static void add(IntBag into, int[] nodes, int from, int to) {
        if (into.size() == 0) {
            into.borrow(nodes, from, to);
        } else {
            for (int i = from; i < to; i++) {
                into.add(nodes[i]);
            }
        }
    }

    @Override
    public boolean has(int subject, int predicate, int object) {
        return snapshot.has(subject, predicate, object, graphs);
    }

    @Override
    public void walk(int subject, Predicates predicates, IntBag[] into) {
        if (!span.openWhole(Direction.OUT, subject)) {
            for (int place = 0; place < into.length; place++) {
                into[place].clear();
                collect(Direction.OUT, subject, predicates.predicate(place), into[place]);
            }
            return;
        }
        int[] found = span.predicates();
        int end = span.to();
        int at = span.from();
        for (int place = 0; place < into.length; place++) {
            int predicate = predicates.predicate(place);
            while (at < end && found[at] < predicate) {
                at++;
            }
            int first = at;
            while (at < end && found[at] == predicate) {
                at++;
            }
            column(first, at, into[place]);
        }
    }

    /** The entries of one predicate, which lie in the order of their graphs. */
    private void column(int from, int to, IntBag into) {
        boolean inOneGraph = from == to || span.graph(from) == span.graph(to - 1);
        if (inOneGraph) {
            boolean ofGraphs = from < to && graphs.accepts(span.graph(from));
            into.borrow(span.nodes(), from, ofGraphs ? to : from);
            return;
        }
        into.clear();
        for (int i = from; i < to; i++) {
            if (graphs.accepts(span.graph(i))) {
                into.add(span.nodes()[i]);
            }
        }
        into.distinct();
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
