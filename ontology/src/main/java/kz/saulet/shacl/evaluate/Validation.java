package kz.saulet.shacl.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.shacl.plan.Classes;
import kz.saulet.shacl.plan.Constants;
import kz.saulet.shacl.plan.Run;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.shacl.shape.ShapeSet;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;

/** Shapes made ready for all snapshots of one dictionary. Any number of threads may validate at once. */
public final class Validation {

    private final Constants constants;
    private final List<TargetGroup> groups;
    private final Elsewhere elsewhere;
    private final Duration queryLimit;

    /** @param queryLimit for all queries of one validation together */
    public Validation(ShapeSet shapes, Constants constants, Duration queryLimit) {
        this.constants = constants;
        this.groups = TargetGroup.of(shapes.compiled(), constants);
        this.elsewhere = new Elsewhere(shapes);
        this.queryLimit = queryLimit;
    }

    /** Everything that any shape is about. */
    public ShapeReport all(Snapshot snapshot, GraphChoice graphs) {
        SnapshotRows rows = new SnapshotRows(snapshot, graphs);
        Classes classes = new Classes(rows, constants);
        Collector collector = new Collector(rows);
        View view = new View(snapshot, graphs);
        try (ArqSelects selects = new ArqSelects(view, rows, queryLimit)) {
            Run run = new Run(rows, classes, selects, true);
            for (TargetGroup group : groups) {
                for (int focus : group.foci(rows, classes)) {
                    group.plan().report(focus, run, collector);
                }
            }
        }
        return report(collector, elsewhere.all(view));
    }

    /** One node, against the shapes it is a target of. */
    public ShapeReport one(Snapshot snapshot, GraphChoice graphs, Node element) {
        SnapshotRows rows = new SnapshotRows(snapshot, graphs);
        Classes classes = new Classes(rows, constants);
        Collector collector = new Collector(rows);
        View view = new View(snapshot, graphs);
        int focus = constants.id(element);
        try (ArqSelects selects = new ArqSelects(view, rows, queryLimit)) {
            Run run = new Run(rows, classes, selects, true);
            for (TargetGroup group : groups) {
                if (group.isFocus(focus, rows, classes)) {
                    group.plan().report(focus, run, collector);
                }
            }
        }
        return report(collector, elsewhere.one(view, element));
    }

    private static ShapeReport report(Collector compiled, ShapeReport others) {
        if (others.results().isEmpty() && others.errors().isEmpty()) {
            return new ShapeReport(compiled.results(), compiled.errors(), others.elsewhere());
        }
        List<ShapeResult> results = new ArrayList<>(compiled.results());
        results.addAll(others.results());
        List<ShapeError> errors = new ArrayList<>(compiled.errors());
        errors.addAll(others.errors());
        return new ShapeReport(results, errors, others.elsewhere());
    }
}
