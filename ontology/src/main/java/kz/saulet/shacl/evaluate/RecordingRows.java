package kz.saulet.shacl.evaluate;

import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.IntBag;
import kz.saulet.shacl.plan.IntSet;
import kz.saulet.shacl.plan.Predicates;
import kz.saulet.snapshot.TermText;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Node;

/** Notes every row that is read. */
final class RecordingRows implements FlatGraph {

    private final FlatGraph rows;
    private final LongBag read;

    RecordingRows(FlatGraph rows, LongBag read) {
        this.rows = rows;
        this.read = read;
    }

    @Override
    public Node term(int id) {
        return rows.term(id);
    }

    @Override
    public int id(Node term) {
        return rows.id(term);
    }

    @Override
    public void look(int id, TermText into) {
        rows.look(id, into);
    }

    @Override
    public void objects(int subject, int predicate, IntBag into) {
        read.add(RowKey.out(subject, predicate));
        rows.objects(subject, predicate, into);
    }

    @Override
    public void subjects(int predicate, int object, IntBag into) {
        read.add(RowKey.in(object, predicate));
        rows.subjects(predicate, object, into);
    }

    @Override
    public void visitSubjects(int predicate, int object, IntSet.IntVisitor visitor) {
        read.add(RowKey.in(object, predicate));
        rows.visitSubjects(predicate, object, visitor);
    }

    @Override
    public boolean has(int subject, int predicate, int object) {
        read.add(RowKey.out(subject, predicate));
        return rows.has(subject, predicate, object);
    }

    @Override
    public void walk(int subject, Predicates predicates, IntBag[] into) {
        for (int i = 0; i < predicates.size(); i++) {
            read.add(RowKey.out(subject, predicates.predicate(i)));
        }
        rows.walk(subject, predicates, into);
    }

    @Override
    public void properties(int subject, Pairs visitor) {
        read.add(RowKey.out(subject, Terms.ANY));
        rows.properties(subject, visitor);
    }

    @Override
    public void subjectsOf(int predicate, IntBag into) {
        read.add(RowKey.anywhere(predicate));
        rows.subjectsOf(predicate, into);
    }

    @Override
    public void objectsOf(int predicate, IntBag into) {
        read.add(RowKey.anywhere(predicate));
        rows.objectsOf(predicate, into);
    }
}
