package kz.saulet.shacl.plan;

import kz.saulet.snapshot.TermText;
import org.apache.jena.graph.Node;

/**
 * One graph with its terms as numbers. A triple that stands in several named graphs is there once. Ids stay valid when
 * the data changes: the same term has the same id in every later graph of the same dictionary. Only negative ids go with the
 * graph they came from.
 */
public interface FlatGraph {

    /** The id of no term. */
    int NONE = Integer.MIN_VALUE;

    Node term(int id);

    /** The id of a term of the data, {@link #NONE} if it has never been seen. */
    int id(Node term);

    /** Opens a look at a term. */
    void look(int id, TermText into);

    /** Adds the distinct objects of a subject and predicate. */
    void objects(int subject, int predicate, IntBag into);

    /** Adds the distinct subjects of a predicate and object. */
    void subjects(int predicate, int object, IntBag into);

    /** Shows the subjects of a predicate and object, one that several named graphs tell of several times. */
    void visitSubjects(int predicate, int object, IntSet.IntVisitor visitor);

    boolean has(int subject, int predicate, int object);

    /** Leaves in the bag at the place of each predicate the distinct objects of a subject, and nothing else. */
    void walk(int subject, Predicates predicates, IntBag[] into);

    /** Shows each predicate and object of a subject once. */
    void properties(int subject, Pairs visitor);

    /** Adds the distinct subjects that have the predicate. */
    void subjectsOf(int predicate, IntBag into);

    /** Adds the distinct objects of the predicate. */
    void objectsOf(int predicate, IntBag into);

    /** Takes pairs. */
    interface Pairs {
        void pair(int predicate, int object);
    }
}
