package kz.saulet.shacl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** The cases of the W3C test suite for SHACL, read from its manifests where it lies beside the project. */
final class W3cTests {

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String SHT = "http://www.w3.org/ns/shacl-test#";
    private static final Path SUITE = Path.of("../shared/data/rdf/w3c-shacl-tests/data-shapes-test-suite/tests");

    private W3cTests() {}

    /** The folder, looked for upwards, because modules and the project have different working directories. */
    static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null) {
            Path found = here.resolve(SUITE).normalize();
            if (Files.isDirectory(found)) {
                return found;
            }
            here = here.getParent();
        }
        return SUITE;
    }

    static List<Case> cases(Path manifest) {
        Graph graph = read(manifest.toUri().toString());
        List<Case> cases = new ArrayList<>();
        objects(graph, Node.ANY, MF + "include")
                .forEach(other -> cases.addAll(cases(Path.of(java.net.URI.create(other.getURI())))));
        for (Node list : objects(graph, Node.ANY, MF + "entries")) {
            for (Node entry : members(graph, list)) {
                cases.add(testCase(graph, entry));
            }
        }
        return cases;
    }

    private static Case testCase(Graph graph, Node entry) {
        Node action = objects(graph, entry, MF + "action").get(0);
        Node expected = objects(graph, entry, MF + "result").get(0);
        String data = objects(graph, action, SHT + "dataGraph").get(0).getURI();
        String shapes = objects(graph, action, SHT + "shapesGraph").get(0).getURI();
        Graph shapesGraph = read(shapes);
        String name = entry.getURI().substring(entry.getURI().indexOf("/tests/") + 7);
        return new Case(name, data.equals(shapes) ? shapesGraph : read(data), shapesGraph, graph, expected);
    }

    private static Graph read(String uri) {
        return RDFParser.source(uri)
                .base(uri)
                .errorHandler(ErrorHandlerFactory.errorHandlerNoWarnings)
                .toGraph();
    }

    private static List<Node> objects(Graph graph, Node subject, String predicate) {
        return graph.find(subject, NodeFactory.createURI(predicate), Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }

    private static List<Node> members(Graph graph, Node list) {
        List<Node> members = new ArrayList<>();
        Node cell = list;
        while (!cell.equals(RDF.Nodes.nil)) {
            members.add(graph.find(cell, RDF.Nodes.first, Node.ANY).next().getObject());
            cell = graph.find(cell, RDF.Nodes.rest, Node.ANY).next().getObject();
        }
        return members;
    }

    /** @param expected the report in the manifest, or {@code sht:Failure} */
    record Case(String name, Graph data, Graph shapes, Graph manifest, Node expected) {

        boolean failureExpected() {
            return expected.equals(NodeFactory.createURI(SHT + "Failure"));
        }

        Graph report() {
            return ReportComparison.report(manifest, expected);
        }
    }

    static Graph copy(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find().forEach(copy::add);
        return copy;
    }
}
