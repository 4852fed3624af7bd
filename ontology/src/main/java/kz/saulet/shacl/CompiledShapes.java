package kz.saulet.shacl;

import java.time.Duration;
import java.util.Collection;
import kz.saulet.shacl.evaluate.LiveValidation;
import kz.saulet.shacl.evaluate.Validation;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import kz.saulet.shacl.shape.ShapeSet;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.TermPool;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * A shapes graph, read and compiled once, for all snapshots that share a dictionary. What it remembers about terms stays
 * valid from snapshot to snapshot. Any number of threads may validate at once.
 */
public final class CompiledShapes {

    private static final Duration QUERY_LIMIT = Duration.ofSeconds(30);

    private final Validation validation;

    private CompiledShapes(Validation validation) {
        this.validation = validation;
    }

    /**
     * The terms of the shapes get numbers now; a graph is to be laid over a snapshot afterwards, since a term that it brings
     * before anybody else keeps a number of its own there.
     *
     * @throws RefusedShapes if the shapes are recursive, malformed, or use anything that is not known
     */
    public static CompiledShapes of(Graph shapes, TermPool pool) throws RefusedShapes {
        return new CompiledShapes(new Validation(ShapeSet.of(shapes), pool::intern, QUERY_LIMIT));
    }

    /** @param graphs which graphs are read as one */
    public ShapeReport validate(Snapshot snapshot, GraphChoice graphs) {
        return validation.all(snapshot, graphs);
    }

    /** Validates all, and keeps the results for changes to come. */
    public LiveValidation live(Snapshot snapshot, GraphChoice graphs) {
        return new LiveValidation(validation, snapshot, graphs);
    }

    /** Some elements, each against the shapes it is a target of. */
    public ShapeReport validate(Snapshot snapshot, GraphChoice graphs, Collection<Node> elements) {
        return validation.some(snapshot, graphs, elements);
    }

    /** Drops what is remembered about terms, to give back memory or to measure without it. */
    public void forget() {
        validation.forget();
    }
}
