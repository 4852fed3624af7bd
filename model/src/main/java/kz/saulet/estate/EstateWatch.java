package kz.saulet.estate;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import kz.saulet.change.Change;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.StoreReady;
import kz.saulet.examination.RuleBook;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.SystemGraph;
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

    /** More waiting changes than this cost more than to begin anew. */
    private static final int MOST_WAITING = 1_000;

    /** Reading slows down when so much has changed since the snapshot was sorted. */
    private static final int MOST_CHANGED = 50_000;

    private GraphStore store;
    private Executor executor;
    private Supplier<RuleSet> rules;
    private Supplier<LocalDate> day;

    private final List<Change> waiting = new ArrayList<>();
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
    public EstateWatch(GraphStore store, Executor executor, RuleBook book) {
        this(store, executor, book::rules, OfficialTime::today);
    }

    EstateWatch(GraphStore store, Executor executor, Supplier<RuleSet> rules, Supplier<LocalDate> day) {
        this.store = store;
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
        if (kept == null && !atWork.get()) {
            return;
        }
        synchronized (waiting) {
            waiting.add(event.change());
        }
        follow();
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

    private boolean hasWork() {
        Kept now = kept;
        if (now == null || !isFor(now, rules.get(), day.get())) {
            return true;
        }
        synchronized (waiting) {
            return !waiting.isEmpty();
        }
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
            while (!closed && hasWork()) {
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
        if (!failed && !closed && hasWork()) {
            follow();
        }
    }

    private Kept next(@Nullable Kept now) {
        RuleSet currentRules = rules.get();
        LocalDate today = day.get();
        if (now == null) {
            return begin(new EstateEvaluation(currentRules, today));
        }
        if (!isFor(now, currentRules, today)) {
            EstateEvaluation evaluation = new EstateEvaluation(currentRules, today);
            return all(evaluation, now.estate(), now.verdicts().position());
        }
        List<Change> changes = takeWaiting(now.verdicts().position());
        return changes == null ? begin(now.evaluation()) : follow(now, changes);
    }

    /** The changes after a position; null when they are too many or one is missing. */
    private @Nullable List<Change> takeWaiting(long after) {
        synchronized (waiting) {
            List<Change> changes =
                    waiting.stream().filter(c -> c.position() > after).toList();
            boolean whole = changes.size() <= MOST_WAITING;
            for (int i = 0; i < changes.size(); i++) {
                whole &= changes.get(i).position() == after + 1 + i;
            }
            waiting.clear();
            return whole ? changes : null;
        }
    }

    private Kept begin(EstateEvaluation evaluation) {
        Read read = store.read(
                data -> new Read(Snapshot.of(data), SystemGraph.position(data).number()));
        return all(evaluation, read.estate(), read.position());
    }

    private Kept all(EstateEvaluation evaluation, Snapshot estate, long position) {
        total = evaluation.size(estate);
        long began = System.nanoTime();
        EstateVerdicts verdicts = evaluation.all(estate, position, number -> done = number, () -> closed);
        LOG.info(
                "{} evaluations of the estate in {} ms",
                verdicts.all().size(),
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        return new Kept(evaluation, estate, verdicts);
    }

    private Kept follow(Kept now, List<Change> changes) {
        if (changes.isEmpty()) {
            return now;
        }
        Snapshot estate = now.estate();
        List<Quad> changed = new ArrayList<>();
        for (Change change : changes) {
            estate = estate.with(change.changes());
            changed.addAll(change.changes().adds());
            changed.addAll(change.changes().deletes());
        }
        if (estate.changed() > MOST_CHANGED) {
            estate = estate.compacted();
        }
        long position = changes.get(changes.size() - 1).position();
        EstateVerdicts verdicts =
                now.evaluation().after(now.verdicts(), changed, estate, position, () -> closed);
        return new Kept(now.evaluation(), estate, verdicts);
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

    private record Read(Snapshot estate, long position) {}
}
