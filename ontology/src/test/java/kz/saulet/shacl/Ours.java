package kz.saulet.shacl;

import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;

/** The product's own validation of one graph, for comparisons. */
public final class Ours {

    static final Node GRAPH = NodeFactory.createURI("urn:data");

    private Ours() {}

    public static ShapeReport validate(Graph shapes, Graph data) throws RefusedShapes {
        Snapshot snapshot = snapshot(data);
        return CompiledShapes.of(shapes, snapshot.terms().pool()).validate(snapshot, GraphChoice.EACH);
    }

    public static Snapshot snapshot(Graph data) {
        return Snapshot.of(data.stream().map(t -> Quad.create(GRAPH, t)));
    }
}
