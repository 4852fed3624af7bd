package kz.saulet.estate;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.change.Change;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.LogReader;
import kz.saulet.graph.ChangeSet;
import kz.saulet.rules.RuleSet;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;

/**
 * Makes the verdicts of the present out of the last ones: what the changes since then can have turned, or all of them for
 * another day, other rules, or too many changes.
 */
final class NextVerdicts {

    /** More changes at once cost more than to begin anew. */
    private static final int MOST_CHANGES = 1_000;

    private final EstateSnapshot estates;
    private final LogReader log;
    private final Supplier<RuleSet> rules;
    private final Supplier<LocalDate> day;

    /** @param day the day whose norms apply */
    NextVerdicts(EstateSnapshot estates, LogReader log, Supplier<RuleSet> rules, Supplier<LocalDate> day) {
        this.estates = estates;
        this.log = log;
        this.rules = rules;
        this.day = day;
    }

    /** The verdicts, and what they were made of. */
    record Kept(EstateEvaluation evaluation, Snapshot estate, EstateVerdicts verdicts) {}

    /** Told how far a whole evaluation is. */
    interface Watcher {
        void done(int number, int total);
    }

    boolean isOfToday(Kept now) {
        return now.evaluation().rules() == rules.get()
                && now.evaluation().date().equals(day.get());
    }

    /** @throws java.util.concurrent.CancellationException when it is to stop */
    Kept after(@Nullable Kept now, Watcher watcher, BooleanSupplier stop) {
        EstateSnapshot.Estate estate = estates.current();
        if (now == null || !isOfToday(now)) {
            return all(new EstateEvaluation(rules.get(), day.get()), estate, watcher, stop);
        }
        long from = now.verdicts().position();
        long to = estate.position().number();
        List<Change> changes = to - from > MOST_CHANGES ? List.of() : log.after(from, (int) (to - from));
        return changes.size() == to - from
                ? changed(now, quads(changes), estate, stop)
                : all(now.evaluation(), estate, watcher, stop);
    }

    private static Kept all(
            EstateEvaluation evaluation, EstateSnapshot.Estate estate, Watcher watcher, BooleanSupplier stop) {
        int total = evaluation.size(estate.snapshot());
        EstateVerdicts verdicts = evaluation.all(
                estate.snapshot(), estate.position().number(), number -> watcher.done(number, total), stop);
        return new Kept(evaluation, estate.snapshot(), verdicts);
    }

    private static Kept changed(
            Kept now, Collection<Quad> changed, EstateSnapshot.Estate estate, BooleanSupplier stop) {
        EstateVerdicts verdicts = now.evaluation()
                .after(
                        now.verdicts(),
                        changed,
                        estate.snapshot(),
                        estate.position().number(),
                        stop);
        return new Kept(now.evaluation(), estate.snapshot(), verdicts);
    }

    private static List<Quad> quads(List<Change> changes) {
        return changes.stream().map(Change::changes).flatMap(NextVerdicts::both).toList();
    }

    private static Stream<Quad> both(ChangeSet changes) {
        return Stream.concat(changes.adds().stream(), changes.deletes().stream());
    }
}
