package kz.saulet.change;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

class QuadCodeTest {

    @Property(tries = 200)
    void quadsReadBackInOrder(@ForAll("quads") List<Quad> quads) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        QuadCode.write(quads, new DataOutputStream(bytes));
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        assertEquals(quads, QuadCode.read(quads.size(), in));
        assertEquals(-1, in.read());
    }

    @Provide
    Arbitrary<List<Quad>> quads() {
        return Combinators.combine(iris(), iris(), iris(), objects())
                .as(Quad::new)
                .list()
                .ofMaxSize(200);
    }

    private static Arbitrary<Node> iris() {
        return Arbitraries.integers().between(1, 300).map(i -> NodeFactory.createURI("https://data.saulet.kz/қ/" + i));
    }

    private static Arbitrary<Node> objects() {
        Arbitrary<String> texts = Arbitraries.strings().all().ofMaxLength(200).filter(text -> StandardCharsets.UTF_8
                .newEncoder()
                .canEncode(text));
        Arbitrary<Node> localized =
                Combinators.combine(texts, Arbitraries.of("kk", "ru", "en-GB")).as(NodeFactory::createLiteralLang);
        Arbitrary<Node> typed = Combinators.combine(
                        Arbitraries.of("1", "01", "", "2026-11-21"),
                        Arbitraries.of(XSDDatatype.XSDinteger, XSDDatatype.XSDdate, XSDDatatype.XSDstring))
                .as((lexical, type) -> NodeFactory.createLiteralDT(lexical, type));
        return Arbitraries.oneOf(iris(), texts.map(NodeFactory::createLiteralString), localized, typed);
    }
}
