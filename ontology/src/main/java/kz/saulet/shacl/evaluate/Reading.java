package kz.saulet.shacl.evaluate;

import java.time.Duration;
import kz.saulet.plan.RowLog;
import kz.saulet.shacl.plan.Classes;
import kz.saulet.shacl.plan.FlatGraph;
import kz.saulet.shacl.plan.Purpose;
import kz.saulet.shacl.plan.Run;
import kz.saulet.shacl.plan.Selects;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import org.jspecify.annotations.Nullable;

/** A snapshot opened for one validation by one thread. */
final class Reading implements AutoCloseable {

    private final FlatGraph rows;
    private final Classes classes;
    private final View view;
    private final ArqSelects selects;
    private final Run run;

    /** @param read where every row that checks read is noted, or null if nobody wants to know */
    Reading(
            Snapshot snapshot,
            GraphChoice graphs,
            Classes.Words words,
            GraphQueries queries,
            Duration queryLimit,
            Purpose purpose,
            @Nullable LongBag read) {
        SnapshotRows plain = new SnapshotRows(snapshot, graphs);
        this.rows = plain;
        this.classes = new Classes(plain, words);
        RowLog log = read == null ? null : new NotedRows(snapshot.terms(), read);
        this.view = new View(snapshot, graphs, log);
        this.selects = new ArqSelects(view, plain, queryLimit);
        FlatGraph noted = read == null ? plain : new RecordingRows(plain, read);
        Selects planned = new PlannedSelects(
                queries, snapshot, graphs, plain, selects, System.nanoTime() + queryLimit.toNanos(), log);
        this.run = new Run(noted, classes, planned, purpose);
    }

    /** Without notes: looking for focus nodes is no part of an evaluation. */
    FlatGraph rows() {
        return rows;
    }

    Classes classes() {
        return classes;
    }

    Run run() {
        return run;
    }

    View view() {
        return view;
    }

    @Override
    public void close() {
        selects.close();
    }
}
