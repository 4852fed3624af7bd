package kz.saulet.snapshot;

import org.apache.jena.graph.Node;

/**
 * Numbers for RDF terms. Two terms have one number exactly when they are the same term: {@code "1"} and {@code "01"} are
 * two. A number keeps its meaning for ever.
 */
public interface Terms {

    /** The number of no term; every row of it is empty. */
    int NONE = Integer.MIN_VALUE;

    /** In questions: whichever term. */
    int ANY = Integer.MIN_VALUE + 1;

    /** The number of a term, or {@link #NONE} when it was never met. */
    int id(Node term);

    /** The number of a term, given to it now if need be. */
    int intern(Node term);

    /**
     * Whether a number of the {@link #pool} is what {@link #id} says here too: a term that the pool learned later may have
     * another number here.
     */
    boolean isSettled(int id);

    /** The term of a number; a cached object or a new one. */
    Node node(int id);

    /** The hash code of the term of a number. */
    int hash(int id);

    boolean isIri(int id);

    boolean isLiteral(int id);

    /** Opens a look at a term. */
    void look(int id, TermText into);

    /** The lasting dictionary at the bottom, whose numbers all snapshots of an estate share. */
    TermPool pool();
}
