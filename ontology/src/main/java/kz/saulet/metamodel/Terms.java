package kz.saulet.metamodel;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms in which the metamodel is written, beside SHACL, RDF Schema and Dublin Core. */
final class Terms {

    static final String NAMESPACE = "https://ns.saulet.kz/ea#";

    static final Node PLURAL = term("plural");
    static final Node ABSTRACT = term("abstract");
    static final Node PATH = term("path");
    static final Node LAYER = term("layer");
    static final Node LAYER_TYPE = term("Layer");
    static final Node HOME = term("home");
    static final Node GRAPH_PATTERN = term("graphPattern");
    static final Node OWNED_THROUGH = term("ownedThrough");
    static final Node FACT_STATUS = term("factStatus");
    static final Node INVERSE_NAME = term("inverseName");
    static final Node CODE_LIST = term("codeList");
    static final Node CODE_LIST_TYPE = term("CodeList");
    static final Node CODE_OF = term("codeOf");
    static final Node POINTS_TO = term("pointsTo");
    static final Node SCHEME = term("scheme");
    static final Node IN_LIST = term("inList");
    static final Node VALUE_CHECK = term("valueCheck");
    static final Node REQUIRED_LANGUAGE = term("requiredLanguage");
    static final Node EXPECTED_LANGUAGE = term("expectedLanguage");
    static final Node SINGLE_LINE = NodeFactory.createURI("http://datashapes.org/dash#singleLine");

    private Terms() {}

    private static Node term(String name) {
        return NodeFactory.createURI(NAMESPACE + name);
    }

    /** What follows the last hash, else the last slash. */
    static String localName(String iri) {
        int hash = iri.lastIndexOf('#');
        return iri.substring((hash >= 0 ? hash : iri.lastIndexOf('/')) + 1);
    }

    /** The id of a code, a layer, a group or a check: its local name after the first hyphen. */
    static String idOf(String iri) {
        String name = localName(iri);
        return name.substring(name.indexOf('-') + 1);
    }
}
