package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.Report;
import kz.saulet.shacl.plan.Source;
import kz.saulet.shacl.plan.Unevaluated;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.shacl.shape.Constraint;
import kz.saulet.shacl.shape.Shape;
import kz.saulet.shacl.shape.ShapePath;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/** Makes results of what checks find. */
final class Collector implements Report {

    private final FlatGraph graph;
    private final List<ShapeResult> results = new ArrayList<>();
    private final List<ShapeError> errors = new ArrayList<>();

    Collector(FlatGraph graph) {
        this.graph = graph;
    }

    List<ShapeResult> results() {
        return results;
    }

    List<ShapeError> errors() {
        return errors;
    }

    @Override
    public void found(Source source, int focus, int value) {
        Shape shape = source.shape();
        Node node = value == FlatGraph.NONE ? null : graph.term(value);
        add(source, focus, shape.path(), node, shape.messages());
    }

    @Override
    public void found(Source source, int focus, Detail detail) {
        Shape shape = source.shape();
        Node other = detail.path();
        ShapePath path = other == null ? shape.path() : new ShapePath.Predicate(other);
        List<Node> messages = detail.messages().isEmpty() ? shape.messages() : detail.messages();
        add(source, focus, path, detail.value(), messages);
    }

    private void add(Source source, int focus, @Nullable ShapePath path, @Nullable Node value, List<Node> messages) {
        Shape shape = source.shape();
        Constraint constraint = source.constraint();
        results.add(new ShapeResult(
                graph.term(focus),
                path,
                value,
                constraint.component(),
                constraint instanceof Constraint.Select select ? select.node() : null,
                shape.node(),
                shape.severity(),
                messages));
    }

    @Override
    public void failed(Source source, int focus, Unevaluated error) {
        errors.add(new ShapeError(
                source.shape().node(), source.constraint().component(), graph.term(focus), error.sentence()));
    }
}
