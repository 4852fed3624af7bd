package kz.saulet.shacl.evaluate;

import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.shacl.plan.IntSet;
import kz.saulet.snapshot.Terms;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;

/** The rows that a change writes to, and the nodes at their ends. */
public final class Touched {

    private final LongBag rows = new LongBag();
    private final IntSet nodes = new IntSet();
    private final Terms terms;
    private boolean hierarchy;

    private Touched(Terms terms) {
        this.terms = terms;
    }

    /** @param terms of the snapshot after the change */
    public static Touched by(ChangeSet change, Terms terms) {
        return by(
                Stream.concat(change.adds().stream(), change.deletes().stream()).map(Quad::asTriple), terms);
    }

    /** @param laidOver a graph that is new; one that hides another needs the triples of both */
    public static Touched by(Graph laidOver, Terms terms) {
        return by(laidOver.stream(), terms);
    }

    public static Touched by(Stream<Triple> changed, Terms terms) {
        Touched touched = new Touched(terms);
        changed.forEach(touched::add);
        return touched;
    }

    private void add(Triple triple) {
        int subject = terms.id(triple.getSubject());
        int predicate = terms.id(triple.getPredicate());
        int object = terms.id(triple.getObject());
        rows.add(RowKey.out(subject, predicate));
        rows.add(RowKey.out(subject, Terms.ANY));
        rows.add(RowKey.in(object, predicate));
        rows.add(RowKey.in(object, Terms.ANY));
        rows.add(RowKey.anywhere(predicate));
        rows.add(RowKey.anywhere(Terms.ANY));
        nodes.add(subject);
        nodes.add(object);
        Node kind = triple.getPredicate();
        hierarchy |= kind.equals(RDFS.Nodes.subClassOf);
    }

    long[] rows() {
        return rows.distinct();
    }

    IntSet nodes() {
        return nodes;
    }

    /** Whether classes were moved, which can make anything a target or an instance. */
    boolean hierarchy() {
        return hierarchy;
    }
}
