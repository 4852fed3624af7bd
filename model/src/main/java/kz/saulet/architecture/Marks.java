package kz.saulet.architecture;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few predicates that mean the same on elements of every kind. */
final class Marks {

    static final Node CODE = term("code");
    static final Node SHORT_NAME = term("shortName");
    static final Node SYNTHETIC = term("synthetic");
    static final Node FACT_STATUS = term("factStatus");

    private Marks() {}

    private static Node term(String name) {
        return NodeFactory.createURI("https://ns.saulet.kz/ea#" + name);
    }
}
