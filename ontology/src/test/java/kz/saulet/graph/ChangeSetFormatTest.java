package kz.saulet.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ChangeSetFormatTest {

    @Property(tries = 300)
    void everyChangeSetReadsBackAsItWas(@ForAll("changes") ChangeSet change) {
        byte[] lines = ChangeSetFormat.lines(change);
        assertEquals(change, ChangeSetFormat.parse(lines));
        assertArrayEquals(lines, ChangeSetFormat.unpack(ChangeSetFormat.pack(lines)));
    }

    @Property(tries = 50)
    void orderOfQuadsDoesNotChangeTheBytes(@ForAll("changes") ChangeSet change) {
        List<Quad> reversed = new java.util.ArrayList<>(change.adds());
        java.util.Collections.reverse(reversed);
        ChangeSet same = new ChangeSet(new LinkedHashSet<>(reversed), change.deletes());
        assertArrayEquals(ChangeSetFormat.lines(change), ChangeSetFormat.lines(same));
    }

    @Provide
    Arbitrary<ChangeSet> changes() {
        return RandomChanges.changes();
    }

    @Test
    void blankNodeIsRefused() {
        Quad quad = new Quad(
                RandomChanges.iri("g"), NodeFactory.createBlankNode(), RandomChanges.iri("p"), RandomChanges.iri("o"));
        ChangeSet change = new ChangeSet(Set.of(quad), Set.of());
        assertThrows(IllegalArgumentException.class, () -> ChangeSetFormat.lines(change));
    }

    @Test
    void halfASurrogatePairIsRefused() {
        Node broken = NodeFactory.createLiteralString("a\uD800b");
        Quad quad = new Quad(RandomChanges.iri("g"), RandomChanges.iri("s"), RandomChanges.iri("p"), broken);
        ChangeSet change = new ChangeSet(Set.of(quad), Set.of());
        assertThrows(IllegalArgumentException.class, () -> ChangeSetFormat.lines(change));
    }

    @Test
    void lineIsReadableText() {
        Node name = NodeFactory.createLiteralLang("Қазақстан «Әділет»\n\t\"1\"", "kk");
        Node number = NodeFactory.createLiteralDT("12", XSDDatatype.XSDinteger);
        Node g = NodeFactory.createURI("https://data.saulet.kz/graph/catalogue");
        Node s = NodeFactory.createURI("https://data.saulet.kz/state-body/mj");
        ChangeSet change = new ChangeSet(
                Set.of(new Quad(g, s, NodeFactory.createURI("https://ns.saulet.kz/ea#label"), name)),
                Set.of(new Quad(g, s, NodeFactory.createURI("https://ns.saulet.kz/ea#count"), number)));
        assertEquals("""
                A <https://data.saulet.kz/state-body/mj> <https://ns.saulet.kz/ea#label> "Қазақстан «Әділет»\\n\\t\\"1\\""@kk <https://data.saulet.kz/graph/catalogue> .
                D <https://data.saulet.kz/state-body/mj> <https://ns.saulet.kz/ea#count> "12"^^<http://www.w3.org/2001/XMLSchema#integer> <https://data.saulet.kz/graph/catalogue> .
                """, new String(ChangeSetFormat.lines(change), java.nio.charset.StandardCharsets.UTF_8));
    }
}
