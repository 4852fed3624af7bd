package kz.saulet.shacl.report;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * The outcome of a validation.
 *
 * @param errors what could not be evaluated
 * @param elsewhere shapes that another validator evaluated because they are not compiled; their results are among the others
 */
public record ShapeReport(List<ShapeResult> results, List<ShapeError> errors, List<Node> elsewhere) {

    public ShapeReport {
        results = List.copyOf(results);
        errors = List.copyOf(errors);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Only if everything was evaluated and nothing was found. */
    public boolean conforms() {
        return results.isEmpty() && errors.isEmpty();
    }

    /** As {@code sh:ValidationReport}; a new graph each time. */
    public Graph graph() {
        return new ReportGraph().write(this);
    }
}
