package kz.saulet.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import kz.saulet.snapshot.TermText;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.expr.NodeValue;
import org.junit.jupiter.api.Test;

/** Keys are ordered as Jena orders the values, and what is not written in the usual way has none. */
class ValueKeysTest {

    private static final List<Node> WITH_KEYS = Stream.concat(
                    Stream.of("0", "-0", "+7", "007", "-1", "12", "99999999999999999", "-99999999999999999")
                            .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDinteger)),
                    Stream.of("0001-01-01", "1999-12-31", "2000-02-29", "2026-01-31", "2026-02-01", "9999-12-31")
                            .map(text -> NodeFactory.createLiteralDT(text, XSDDatatype.XSDdate)))
            .toList();

    private static final List<Node> WITHOUT = List.of(
            NodeFactory.createLiteralDT("", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("-", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("1 ", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("1.0", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("100000000000000000", XSDDatatype.XSDinteger),
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDdecimal),
            NodeFactory.createLiteralDT("1", XSDDatatype.XSDint),
            NodeFactory.createLiteralDT("2026-02-29", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("1900-02-29", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("2026-04-31", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("2026-13-01", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("0000-01-01", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("2026-01-31Z", XSDDatatype.XSDdate),
            NodeFactory.createLiteralDT("-026-01-31", XSDDatatype.XSDdate),
            NodeFactory.createLiteralString("2026-01-31"),
            NodeFactory.createLiteralLang("1", "kk"),
            NodeFactory.createURI("urn:1"),
            NodeFactory.createBlankNode("1"));

    private static long key(Node term) {
        return ValueKeys.of(TermText.of(term));
    }

    @Test
    void keysHaveTheOrderOfTheirValues() {
        int compared = 0;
        for (Node one : WITH_KEYS) {
            for (Node other : WITH_KEYS) {
                boolean sameType = one.getLiteralDatatypeURI().equals(other.getLiteralDatatypeURI());
                assertEquals(sameType, ValueKeys.comparable(key(one), key(other)), () -> one + " " + other);
                if (sameType) {
                    int expected = NodeValue.compare(NodeValue.makeNode(one), NodeValue.makeNode(other));
                    assertEquals(Integer.signum(expected), Long.compare(key(one), key(other)), () -> one + " " + other);
                    compared++;
                }
            }
        }
        assertTrue(compared > 90, "compared " + compared);
    }

    @Test
    void anythingElseHasNoKey() {
        for (Node term : WITHOUT) {
            assertEquals(ValueKeys.NONE, key(term), term::toString);
            assertTrue(!ValueKeys.comparable(key(term), key(WITH_KEYS.get(0))), term::toString);
        }
    }
}
