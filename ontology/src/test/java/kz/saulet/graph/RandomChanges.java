package kz.saulet.graph;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** Change sets as people could make them, and stranger ones: all Unicode text, language tags, several data types. */
final class RandomChanges {

    private RandomChanges() {}

    static Node iri(String name) {
        return NodeFactory.createURI("https://data.saulet.kz/test/" + name);
    }

    static Arbitrary<ChangeSet> changes() {
        Arbitrary<Set<Quad>> some = quads().set().ofMaxSize(12);
        return Combinators.combine(some, some).as((adds, deletes) -> {
            Set<Quad> onlyDeleted = new HashSet<>(deletes);
            onlyDeleted.removeAll(adds);
            return new ChangeSet(adds, onlyDeleted);
        });
    }

    static Arbitrary<Quad> quads() {
        return Combinators.combine(names("g", 3), names("s", 6), names("p", 4), objects())
                .as(Quad::new);
    }

    private static Arbitrary<Node> names(String prefix, int count) {
        return Arbitraries.integers().between(1, count).map(i -> iri(prefix + i));
    }

    private static Arbitrary<Node> objects() {
        Arbitrary<Node> plain = texts().map(NodeFactory::createLiteralString);
        Arbitrary<Node> localized = Combinators.combine(
                        texts(), Arbitraries.of("kk", "ru", "en", "kk-Cyrl-KZ", "ru-KZ"))
                .as(NodeFactory::createLiteralLang);
        Arbitrary<Node> typed = Combinators.combine(
                        Arbitraries.of("1", "01", "2026-11-21", "true", ""),
                        Arbitraries.of(XSDDatatype.XSDinteger, XSDDatatype.XSDdate, XSDDatatype.XSDboolean))
                .as((lexical, type) -> NodeFactory.createLiteralDT(lexical, type));
        Arbitrary<Node> iris = Arbitraries.strings()
                .withChars("әіңғүұқөһabcЖё-")
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(RandomChanges::iri);
        return Arbitraries.oneOf(names("s", 6), plain, localized, typed, iris);
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings()
                        .withChars("ӘІҢҒҮҰҚӨҺәіңғүұқөһ ёЁ\"\\\n\r\t\f\b\u0001\u007f\u0085\u2028'@^<>")
                        .ofMaxLength(20),
                Arbitraries.strings().all().ofMaxLength(12).filter(RandomChanges::isUnicode));
    }

    private static boolean isUnicode(String text) {
        return java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }
}
