package kz.saulet.shacl.evaluate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import kz.saulet.shacl.plan.Classes;
import kz.saulet.shacl.plan.Constants;
import kz.saulet.shacl.plan.PlanCompiler;
import kz.saulet.shacl.plan.Purpose;
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

    private final Classes.Words words;
    private final PlanCompiler compiler;
    private final List<TargetGroup> groups;
    private final Elsewhere elsewhere;
    private final GraphQueries queries = new GraphQueries();
    private final Duration queryLimit;

    /** @param queryLimit for all queries of one validation together */
    public Validation(ShapeSet shapes, Constants constants, Duration queryLimit) {
        this.words = Classes.Words.of(constants);
        this.compiler = new PlanCompiler(constants);
        this.groups = TargetGroup.of(shapes.compiled(), constants, compiler);
        this.elsewhere = new Elsewhere(shapes);
        this.queryLimit = queryLimit;
    }

    /** Everything that any shape is about. */
    public ShapeReport all(Snapshot snapshot, GraphChoice graphs) {
        try (Reading reading = open(snapshot, graphs, Purpose.EVERYTHING, null)) {
            Collector collector = new Collector(reading.rows());
            for (TargetGroup group : groups) {
                for (int focus : group.foci(reading.rows(), reading.classes())) {
                    group.plan().report(focus, reading.run(), collector);
                }
            }
            return report(collector, elsewhere.all(reading.view()));
        }
    }

    /** Some nodes, each against the shapes it is a target of. */
    public ShapeReport some(Snapshot snapshot, GraphChoice graphs, Collection<Node> elements) {
        try (Reading reading = open(snapshot, graphs, Purpose.SOME, null)) {
            Collector collector = new Collector(reading.rows());
            for (TargetGroup group : groups) {
                for (Node element : elements) {
                    int focus = reading.rows().id(element);
                    if (group.isFocus(focus, reading.rows(), reading.classes())) {
                        group.plan().report(focus, reading.run(), collector);
                    }
                }
            }
            return report(collector, elsewhere.some(reading.view(), elements));
        }
    }

    /** Drops what is remembered about terms; the next validation finds it out again. */
    public void forget() {
        compiler.forget();
    }

    /** Opens a snapshot for evaluations whose readings are noted. */
    Reading open(Snapshot snapshot, GraphChoice graphs, LongBag read) {
        return open(snapshot, graphs, Purpose.NOTED, read);
    }

    private Reading open(Snapshot snapshot, GraphChoice graphs, Purpose purpose, @Nullable LongBag read) {
        return new Reading(snapshot, graphs, words, queries, queryLimit, purpose, read);
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
