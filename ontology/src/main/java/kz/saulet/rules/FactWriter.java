package kz.saulet.rules;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

/** Writes facts about documents in the vocabulary of the rules. */
record FactWriter(Graph graph) {

    void type(Node subject, String name) {
        graph.add(subject, RDF.type.asNode(), ea(name));
    }

    void add(Node subject, String property, Node object) {
        graph.add(subject, ea(property), object);
    }

    void text(Node subject, String property, String text) {
        add(subject, property, NodeFactory.createLiteralString(text));
    }

    void number(Node subject, String property, int number) {
        add(subject, property, NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger));
    }

    /** Written without an exponent and without trailing zeros, so that equal numbers are equal terms. */
    void decimal(Node subject, String property, BigDecimal number) {
        add(subject, property, NodeFactory.createLiteralDT(plain(number), XSDDatatype.XSDdecimal));
    }

    private static String plain(BigDecimal number) {
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString();
    }

    static Node ea(String name) {
        return NodeFactory.createURI(RuleSource.EA + name);
    }
}
