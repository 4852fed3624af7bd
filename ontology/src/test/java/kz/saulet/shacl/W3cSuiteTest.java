package kz.saulet.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.util.stream.Stream;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The test suite of the W3C, if it lies beside the project: reports must be the same graphs. */
class W3cSuiteTest {

    @TestFactory
    Stream<DynamicTest> core() {
        return tests("core/manifest.ttl");
    }

    @TestFactory
    Stream<DynamicTest> sparql() {
        return tests("sparql/manifest.ttl");
    }

    @Test
    void coreSuiteIsWhole() {
        assumeTrue(Files.isDirectory(W3cTests.folder()), "The test suite does not lie beside the project");
        assertEquals(
                98,
                W3cTests.cases(W3cTests.folder().resolve("core/manifest.ttl")).size());
    }

    private static Stream<DynamicTest> tests(String manifest) {
        if (!Files.isDirectory(W3cTests.folder())) {
            return Stream.of(DynamicTest.dynamicTest(
                    manifest, () -> assumeTrue(false, "The test suite does not lie beside the project")));
        }
        return W3cTests.cases(W3cTests.folder().resolve(manifest)).stream()
                .map(test -> DynamicTest.dynamicTest(test.name(), () -> run(test)));
    }

    private static void run(W3cTests.Case test) throws RefusedShapes {
        if (test.failureExpected()) {
            assertThrows(RefusedShapes.class, () -> Ours.validate(test.shapes(), test.data()));
            return;
        }
        ShapeReport report = Ours.validate(test.shapes(), test.data());
        assertTrue(report.errors().isEmpty(), () -> report.errors().toString());
        Graph expected = test.report();
        Graph actual = ReportComparison.hasMessages(expected)
                ? report.graph()
                : ReportComparison.withoutMessages(report.graph());
        assertTrue(expected.isIsomorphicWith(actual), () -> text(expected) + "\n--- but was ---\n" + text(actual));
    }

    private static String text(Graph graph) {
        StringWriter writer = new StringWriter();
        RDFDataMgr.write(writer, graph, Lang.TTL);
        return writer.toString();
    }
}
