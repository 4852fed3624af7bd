package kz.saulet.estate;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.saulet.change.Change;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.LogReader;
import kz.saulet.change.StoreReady;
import kz.saulet.examination.RuleBook;
import kz.saulet.graph.GraphStore;
import kz.saulet.rules.RuleSet;
import kz.saulet.ruleset.RulesPublished;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.submission.OfficialTime;
import org.apache.jena.sparql.core.Quad;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the verdicts of the estate up to date in one background thread: all of them after the start, when the day changes
 * and when rules are published; after a change of graphs those it can affect. Changes that come quickly one after another
 * are taken together. Readers never wait for it unless they ask to.
 */
@ApplicationScoped
public class EstateWatch {

    private static final Logger LOG = LoggerFactory.getLogger(EstateWatch.class);

    /** The server has better things to do while it starts; a question begins the work earlier. */
    private static final int SECONDS_AFTER_START = 5;

    /** More changes at once cost more than to begin anew. */
    private static final int MOST_CHANGES = 1_000;

    private GraphStore store;
    private EstateSnapshot estates;
    private LogReader log;
    private Executor executor;
    private Supplier<RuleSet> rules;
    private Supplier<LocalDate> day;

    private final AtomicBoolean atWork = new AtomicBoolean();
    private final Object moved = new Object();
    private volatile @Nullable Kept kept;
    private volatile int done;
    private volatile int total;
    private volatile boolean failed;
    private volatile boolean closed;

    /** The verdicts, and what they were made of. */
    record Kept(EstateEvaluation evaluation, Snapshot estate, EstateVerdicts verdicts) {}

    @Inject
    public EstateWatch(GraphStore store, EstateSnapshot estates, LogReader log, Executor executor, RuleBook book) {
        this(store, estates, log, executor, book::rules, OfficialTime::today);
    }

    EstateWatch(
            GraphStore store,
            EstateSnapshot estates,
            LogReader log,
            Executor executor,
            Supplier<RuleSet> rules,
            Supplier<LocalDate> day) {
        this.store = store;
        this.estates = estates;
        this.log = log;
        this.executor = executor;
        this.rules = rules;
        this.day = day;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EstateWatch() {}

    void ready(@Observes StoreReady ready) {
        CompletableFuture.delayedExecutor(SECONDS_AFTER_START, TimeUnit.SECONDS, executor)
                .execute(this::follow);
    }

    void graphsChanged(@Observes GraphsChanged event) {
        if (kept != null) {
            follow();
        }
    }

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesPublished published) {
        executor.execute(this::follow);
    }

    /** The verdicts as they are known now; empty before the first answer. Begins to catch up when they are not current. */
    Optional<Kept> kept() {
        if (!isCurrent()) {
            failed = false;
            follow();
        }
        return Optional.ofNullable(kept);
    }

    EstateProgress progress() {
        Kept now = kept;
        return now == null
                ? new EstateProgress(false, false, 0, null, "", done, total)
                : new EstateProgress(
                        true,
                        isCurrent(),
                        now.verdicts().position(),
                        now.verdicts().date(),
                        now.verdicts().rules().version(),
                        done,
                        total);
    }

    /** Waits until the verdicts stand at a position of the log, or the patience ends. @return whether they do */
    boolean await(long position, Duration patience) {
        kept();
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (moved) {
            while (!stands(position)) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || closed || failed) {
                    return false;
                }
                try {
                    moved.wait(left);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        }
        return true;
    }

    private boolean stands(long position) {
        Kept now = kept;
        return now != null && now.verdicts().position() >= position;
    }

    private boolean isCurrent() {
        Kept now = kept;
        return now != null
                && isFor(now, rules.get(), day.get())
                && now.verdicts().position() >= store.position().number();
    }

    private static boolean isFor(Kept now, RuleSet rules, LocalDate day) {
        return now.evaluation().rules() == rules && now.evaluation().date().equals(day);
    }

    /** One worker at a time; who comes meanwhile leaves the work to it. */
    private void follow() {
        if (atWork.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        int priority = Thread.currentThread().getPriority();
        Thread.currentThread().setPriority(Thread.MIN_PRIORITY);
        try {
            while (!closed && !isCurrent()) {
                kept = next(kept);
                tell();
            }
        } catch (CancellationException e) {
            LOG.debug("The evaluation of the estate was stopped");
        } catch (RuntimeException e) {
            failed = true;
            LOG.error("The estate could not be evaluated; it is tried again after the next change or question", e);
        } finally {
            Thread.currentThread().setPriority(priority);
            done = 0;
            total = 0;
            atWork.set(false);
            tell();
        }
        if (!failed && !closed && !isCurrent()) {
            follow();
        }
    }

    private Kept next(@Nullable Kept now) {
        RuleSet currentRules = rules.get();
        LocalDate today = day.get();
        EstateSnapshot.Estate estate = estates.current();
        if (now == null || !isFor(now, currentRules, today)) {
            return all(new EstateEvaluation(currentRules, today), estate);
        }
        long from = now.verdicts().position();
        long to = estate.position().number();
        List<Change> changes = to - from > MOST_CHANGES ? List.of() : log.after(from, (int) (to - from));
        return changes.size() == to - from ? after(now, changes, estate) : all(now.evaluation(), estate);
    }

    private Kept all(EstateEvaluation evaluation, EstateSnapshot.Estate estate) {
        total = evaluation.size(estate.snapshot());
        long began = System.nanoTime();
        EstateVerdicts verdicts =
                evaluation.all(estate.snapshot(), estate.position().number(), number -> done = number, () -> closed);
        LOG.info(
                "{} evaluations of the estate in {} ms",
                verdicts.all().size(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        return new Kept(evaluation, estate.snapshot(), verdicts);
    }

    private Kept after(Kept now, List<Change> changes, EstateSnapshot.Estate estate) {
        List<Quad> changed = changes.stream()
                .map(Change::changes)
                .flatMap(c -> Stream.concat(c.adds().stream(), c.deletes().stream()))
                .toList();
        EstateVerdicts verdicts = now.evaluation()
                .after(
                        now.verdicts(),
                        changed,
                        estate.snapshot(),
                        estate.position().number(),
                        () -> closed);
        return new Kept(now.evaluation(), estate.snapshot(), verdicts);
    }

    private void tell() {
        synchronized (moved) {
            moved.notifyAll();
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        tell();
    }
}
