package kz.saulet.shacl.evaluate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.shacl.shape.ShapeSet;
import kz.saulet.shacl.shape.ShapeTexts;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.VLib;
import org.apache.jena.shacl.vocabulary.SHACL;

/** Evaluates with Jena the shapes that use what is not compiled. Slower, but nothing is left out. */
final class Elsewhere {

    private final ShapeSet shapes;

    Elsewhere(ShapeSet shapes) {
        this.shapes = shapes;
    }

    ShapeReport all(Graph data) {
        return evaluate(data, shape -> VLib.focusNodes(data, shape));
    }

    ShapeReport some(Graph data, Collection<Node> elements) {
        return evaluate(data, shape -> elements.stream()
                .filter(element -> VLib.isFocusNode(shape, element, data))
                .toList());
    }

    private ShapeReport evaluate(Graph data, Foci foci) {
        if (shapes.elsewhere().isEmpty()) {
            return new ShapeReport(List.of(), List.of(), List.of());
        }
        Set<Node> wanted = shapes.elsewhere().stream()
                .map(kz.saulet.shacl.shape.Shape::node)
                .collect(Collectors.toCollection(HashSet::new));
        List<ShapeResult> results = new ArrayList<>();
        List<ShapeError> errors = new ArrayList<>();
        Shapes parsed = Shapes.parse(shapes.written());
        for (Shape shape : parsed.getTargetShapes()) {
            if (wanted.remove(shape.getShapeNode())) {
                evaluate(parsed, shape, data, foci, results, errors);
            }
        }
        wanted.forEach(missed -> errors.add(error(missed, "?")));
        return new ShapeReport(
                results,
                errors,
                shapes.elsewhere().stream()
                        .map(kz.saulet.shacl.shape.Shape::node)
                        .toList());
    }

    private static void evaluate(
            Shapes parsed, Shape shape, Graph data, Foci foci, List<ShapeResult> results, List<ShapeError> errors) {
        try {
            ValidationContext context = ValidationContext.create(parsed, data);
            for (Node focus : foci.of(shape)) {
                VLib.validateShape(context, data, shape, focus);
            }
            context.generateReport().getEntries().forEach(entry -> results.add(result(entry)));
        } catch (RuntimeException e) {
            errors.add(error(shape.getShapeNode(), String.valueOf(e.getMessage())));
        }
    }

    private static ShapeError error(Node shape, String reason) {
        return new ShapeError(shape, SHACL.ConstraintComponent, null, ShapeTexts.of("error.elsewhere", shape, reason));
    }

    private static ShapeResult result(ReportEntry entry) {
        return new ShapeResult(
                entry.focusNode(),
                JenaPaths.read(entry.resultPath()),
                entry.value(),
                entry.sourceConstraintComponent(),
                entry.sourceConstraintComponent().equals(SHACL.SPARQLConstraintComponent)
                        ? entry.sourceConstraint()
                        : null,
                entry.source(),
                entry.severity().level(),
                List.copyOf(entry.messages()));
    }

    /** The focus nodes of a shape. */
    private interface Foci {
        Collection<Node> of(Shape shape);
    }
}
