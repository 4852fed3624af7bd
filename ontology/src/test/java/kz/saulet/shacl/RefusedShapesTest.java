package kz.saulet.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import kz.saulet.language.Lang;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusedShapesTest {

    private static final String PREFIXES = """
            @prefix sh: <http://www.w3.org/ns/shacl#> .
            @prefix ex: <https://example.org/> .
            """;

    @Test
    void circleOfShapesIsNamed() {
        RefusedShapes refused = refused("""
                ex:A a sh:NodeShape ; sh:targetNode ex:x ; sh:property [ sh:path ex:p ; sh:node ex:B ] .
                ex:B a sh:NodeShape ; sh:not ex:A .
                """);
        assertEquals("recursive", refused.reason());
        assertEquals(
                "Shapes must not refer to themselves: <https://example.org/A> → [ sh:path https://example.org/p ]"
                        + " → <https://example.org/B> → <https://example.org/A>.",
                refused.sentence().in(Lang.EN));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    unknown   | sh:minLenght 2
                    unknown   | sh:js [ ]
                    unknown   | sh:rule [ ]
                    no-path   | sh:minCount 1
                    several   | sh:nodeKind sh:IRI , sh:Literal
                    value     | sh:minLength "two"
                    value     | sh:nodeKind ex:Iri
                    pattern   | sh:pattern "(a"
                    list      | sh:in ex:a
                    literal   | sh:node "shape"
                    path      | sh:property [ sh:path ( ex:only ) ]
                    no-select | sh:sparql [ ]
                    query     | sh:sparql [ sh:select "SELECT" ]
                    forbidden | sh:sparql [ sh:select "SELECT $this { SERVICE <http://a/> { $this ?p ?o } }" ]
                    forbidden | sh:sparql [ sh:select "SELECT $this FROM <http://a/> { $this ?p ?o }" ]
                    forbidden | sh:sparql [ sh:select "SELECT $this { FILTER(<java:a.B>($this)) }" ]
                    forbidden | sh:sparql [ sh:select "SELECT $this { FILTER EXISTS { $this ?p ?o MINUS { ?o ?q ?r } } }" ]
                    forbidden | sh:sparql [ sh:select "SELECT ?other { $this ?p ?other }" ]
                    """)
    void whatIsNotUnderstoodIsRefused(String reason, String constraint) {
        RefusedShapes refused = refused("ex:A a sh:NodeShape ; sh:targetNode ex:x ; " + constraint + " .");
        assertEquals(reason, refused.reason());
        for (Lang lang : Lang.values()) {
            assertFalse(refused.sentence().exactly(lang).orElse("").isEmpty());
        }
    }

    @Test
    void errorsOfShapesWithoutTargetAreFoundToo() {
        assertEquals("unknown", refused("ex:A a sh:NodeShape ; sh:maxCuont 1 .").reason());
    }

    @Test
    void catastrophicPatternIsAnErrorAndNeitherPassesNorHangs() {
        Graph shapes = graph(
                "ex:A a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; sh:pattern \"^(.*a){14}b$\" ] .");
        Graph data = graph("ex:x ex:p \"" + "a".repeat(60) + "!\" . ex:y ex:p \"aaaaaaaaaaaaaab\" . ex:z ex:p \"b\" .");
        ShapeReport report = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Ours.validate(shapes, data));
        assertEquals(1, report.errors().size());
        assertEquals(1, report.results().size());
        assertFalse(report.conforms());
    }

    @Test
    void catastrophicPatternWithinNotIsAnErrorToo() throws RefusedShapes {
        Graph shapes =
                graph("ex:A a sh:NodeShape ; sh:targetObjectsOf ex:p ; sh:not [ sh:pattern \"^(.*a){14}b$\" ] .");
        ShapeReport report = Ours.validate(shapes, graph("ex:x ex:p \"" + "a".repeat(60) + "!\" ."));
        assertEquals(1, report.errors().size());
        assertTrue(report.results().isEmpty());
    }

    @Test
    void ownConstraintComponentIsEvaluatedElsewhereAndSaidSo() throws RefusedShapes {
        Graph shapes = graph("""
                ex:Same a sh:ConstraintComponent ; sh:parameter [ sh:path ex:same ] ;
                  sh:validator [ a sh:SPARQLAskValidator ; sh:ask "ASK { FILTER(STR($value) = STR($same)) }" ] .
                ex:A a sh:NodeShape ; sh:targetSubjectsOf ex:p ; sh:property [ sh:path ex:p ; ex:same "a" ] .
                """);
        ShapeReport report = Ours.validate(shapes, graph("ex:x ex:p 'a' . ex:y ex:p 'b' ."));
        assertEquals(1, report.results().size());
        assertEquals("https://example.org/A", report.elsewhere().get(0).getURI());
    }

    private static RefusedShapes refused(String shapes) {
        return assertThrows(RefusedShapes.class, () -> Ours.validate(graph(shapes), graph("")));
    }

    static Graph graph(String turtle) {
        return RDFParser.fromString(PREFIXES + turtle, org.apache.jena.riot.Lang.TTL)
                .toGraph();
    }
}
