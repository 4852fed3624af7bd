package kz.saulet.shacl.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.saulet.shacl.plan.Constants;
import kz.saulet.shacl.report.ShapeError;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.report.ShapeResult;
import kz.saulet.shacl.shape.ShapeSet;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

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
        try (Reading reading = open(snapshot, graphs, null)) {
            Collector collector = new Collector(reading.rows());
            for (TargetGroup group : groups) {
                for (int focus : group.foci(reading.rows(), reading.classes())) {
                    group.plan().report(focus, reading.run(), collector);
                }
            }
            return report(collector, elsewhere.all(reading.view()));
        }
    }

    /** One node, against the shapes it is a target of. */
    public ShapeReport one(Snapshot snapshot, GraphChoice graphs, Node element) {
        int focus = snapshot.terms().id(element);
        try (Reading reading = open(snapshot, graphs, null)) {
            Collector collector = new Collector(reading.rows());
            for (TargetGroup group : groups) {
                if (group.isFocus(focus, reading.rows(), reading.classes())) {
                    group.plan().report(focus, reading.run(), collector);
                }
            }
            return report(collector, elsewhere.one(reading.view(), element));
        }
    }

    Reading open(Snapshot snapshot, GraphChoice graphs, @Nullable LongBag read) {
        return new Reading(snapshot, graphs, constants, queryLimit, read);
    }

    List<TargetGroup> groups() {
        return groups;
    }

    Elsewhere elsewhere() {
        return elsewhere;
    }

    private static ShapeReport report(Collector compiled, ShapeReport others) {
        List<ShapeResult> results = new ArrayList<>(compiled.results());
        results.addAll(others.results());
        List<ShapeError> errors = new ArrayList<>(compiled.errors());
        errors.addAll(others.errors());
        return new ShapeReport(results, errors, others.elsewhere());
    }
}
