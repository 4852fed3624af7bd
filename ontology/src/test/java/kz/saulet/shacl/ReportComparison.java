package kz.saulet.shacl;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/** What of a report graph is compared: the terms the standard prescribes. */
final class ReportComparison {

    private static final Set<Node> COMPARED = Set.of(
            SHACL.focusNode,
            SHACL.resultPath,
            SHACL.resultSeverity,
            SHACL.sourceConstraint,
            SHACL.sourceConstraintComponent,
            SHACL.sourceShape,
            SHACL.value,
            RDF.Nodes.type);

    private ReportComparison() {}

    /** The report of a graph that holds more, without messages that are not expected. */
    static Graph report(Graph graph, Node report) {
        Graph copy = GraphFactory.createDefaultGraph();
        copyAll(graph, report, Set.of(SHACL.conforms, RDF.Nodes.type), copy);
        for (Node result : objects(graph, report, SHACL.result)) {
            copy.add(report, SHACL.result, result);
            copyAll(graph, result, COMPARED, copy);
            objects(graph, result, SHACL.resultMessage).forEach(m -> copy.add(result, SHACL.resultMessage, m));
            objects(graph, result, SHACL.resultPath).forEach(path -> copyPath(graph, path, copy));
        }
        return copy;
    }

    static Graph withoutMessages(Graph graph) {
        Graph copy = GraphFactory.createDefaultGraph();
        graph.find()
                .filterDrop(t -> t.getPredicate().equals(SHACL.resultMessage))
                .forEach(copy::add);
        return copy;
    }

    static boolean hasMessages(Graph graph) {
        return graph.contains(Node.ANY, SHACL.resultMessage, Node.ANY);
    }

    private static void copyAll(Graph graph, Node subject, Set<Node> predicates, Graph copy) {
        graph.find(subject, Node.ANY, Node.ANY)
                .filterKeep(t -> predicates.contains(t.getPredicate()))
                .forEach(copy::add);
    }

    private static void copyPath(Graph graph, Node path, Graph copy) {
        if (path.isBlank()) {
            graph.find(path, Node.ANY, Node.ANY).toList().forEach(t -> {
                copy.add(t);
                copyPath(graph, t.getObject(), copy);
            });
        }
    }

    private static List<Node> objects(Graph graph, Node subject, Node predicate) {
        return graph.find(subject, predicate, Node.ANY)
                .mapWith(Triple::getObject)
                .toList();
    }
}
