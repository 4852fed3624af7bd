package kz.saulet.shacl.plan;

import org.apache.jena.graph.Node;

/** Whether one term is as a constraint wants it, whatever graph it is in. */
interface TermTest {

    /** @throws Unevaluated if it cannot be said */
    boolean accepts(Node term) throws Unevaluated;
}
