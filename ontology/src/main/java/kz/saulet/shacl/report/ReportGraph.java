package kz.saulet.shacl.report;

import java.util.List;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.graph.NodeConst;
import org.apache.jena.vocabulary.RDF;

/** Writes a report in the words of the standard. */
final class ReportGraph {

    private final Graph graph = GraphFactory.createDefaultGraph();

    Graph write(ShapeReport report) {
        Node top = NodeFactory.createBlankNode();
        add(top, RDF.Nodes.type, SHACL.ValidationReport);
        add(top, SHACL.conforms, report.conforms() ? NodeConst.nodeTrue : NodeConst.nodeFalse);
        report.results().forEach(result -> add(top, SHACL.result, write(result)));
        graph.getPrefixMapping().setNsPrefix("sh", SHACL.getURI());
        return graph;
    }

    private Node write(ShapeResult result) {
        Node node = NodeFactory.createBlankNode();
        add(node, RDF.Nodes.type, SHACL.ValidationResult);
        add(node, SHACL.focusNode, result.focus());
        add(node, SHACL.resultSeverity, result.severity());
        add(node, SHACL.sourceConstraintComponent, result.component());
        add(node, SHACL.sourceShape, result.shape());
        if (result.path() != null) {
            add(node, SHACL.resultPath, write(result.path()));
        }
        if (result.value() != null) {
            add(node, SHACL.value, result.value());
        }
        if (result.constraint() != null) {
            add(node, SHACL.sourceConstraint, result.constraint());
        }
        result.messages().forEach(message -> add(node, SHACL.resultMessage, message));
        return node;
    }

    private Node write(ShapePath path) {
        if (path instanceof ShapePath.Predicate link) {
            return link.predicate();
        } else if (path instanceof ShapePath.Sequence sequence) {
            return list(sequence.steps());
        } else if (path instanceof ShapePath.Alternative alternative) {
            return with(SHACL.alternativePath, list(alternative.choices()));
        } else if (path instanceof ShapePath.Inverse inverse) {
            return with(SHACL.inversePath, write(inverse.path()));
        } else if (path instanceof ShapePath.ZeroOrMore many) {
            return with(SHACL.zeroOrMorePath, write(many.path()));
        } else if (path instanceof ShapePath.OneOrMore many) {
            return with(SHACL.oneOrMorePath, write(many.path()));
        }
        return with(SHACL.zeroOrOnePath, write(((ShapePath.ZeroOrOne) path).path()));
    }

    private Node with(Node property, Node value) {
        Node node = NodeFactory.createBlankNode();
        add(node, property, value);
        return node;
    }

    private Node list(List<ShapePath> paths) {
        Node list = RDF.Nodes.nil;
        for (int i = paths.size() - 1; i >= 0; i--) {
            Node cell = NodeFactory.createBlankNode();
            add(cell, RDF.Nodes.first, write(paths.get(i)));
            add(cell, RDF.Nodes.rest, list);
            list = cell;
        }
        return list;
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }
}
