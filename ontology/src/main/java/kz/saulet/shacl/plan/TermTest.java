package kz.saulet.shacl.plan;

import kz.saulet.snapshot.TermText;

/** Whether one term is as a constraint wants it, whatever graph it is in. */
interface TermTest {

    /**
     * Looks at the text of a term where that is enough.
     *
     * @param graph where the term is had as an object
     * @throws Unevaluated if it cannot be said
     */
    boolean accepts(int id, TermText term, FlatGraph graph) throws Unevaluated;
}
