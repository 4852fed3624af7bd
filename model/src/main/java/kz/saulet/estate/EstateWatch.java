package kz.saulet.estate;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import kz.saulet.change.EstateSnapshot;
import kz.saulet.change.GraphsChanged;
import kz.saulet.change.LogReader;
import kz.saulet.change.Stopping;
import kz.saulet.change.StoreReady;
import kz.saulet.examination.RuleBook;
import kz.saulet.graph.GraphStore;
import kz.saulet.rules.CheckResult;
import kz.saulet.ruleset.RuleErrors;
import kz.saulet.ruleset.RulesPublished;
import kz.saulet.submission.OfficialTime;
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

    /** A look at the calendar costs nothing, and needs no trust in a clock that may be set or sleep. */
    private static final int SECONDS_BETWEEN_LOOKS = 60;

    private GraphStore store;
    private Executor executor;
    private ScheduledExecutorService clock;
    private Stopping stopping;
    private NextVerdicts next;
    private Consumer<CheckResult> errors;

    private final AtomicBoolean atWork = new AtomicBoolean();
    private final Object moved = new Object();
    private volatile NextVerdicts.@Nullable Kept kept;
    private volatile @Nullable Future<?> looks;
    private volatile int done;
    private volatile int total;
    private volatile boolean failed;
    private volatile boolean closed;

    @Inject
    public EstateWatch(
            GraphStore store,
            EstateSnapshot estates,
            LogReader log,
            Executor executor,
            ScheduledExecutorService clock,
            Stopping stopping,
            RuleBook book,
            RuleErrors errors) {
        this(
                store,
                executor,
                clock,
                stopping,
                new NextVerdicts(estates, log, book::rules, OfficialTime::today),
                errors::note);
    }

    EstateWatch(
            GraphStore store,
            Executor executor,
            ScheduledExecutorService clock,
            Stopping stopping,
            NextVerdicts next,
            Consumer<CheckResult> errors) {
        this.store = store;
        this.executor = executor;
        this.clock = clock;
        this.stopping = stopping;
        this.next = next;
        this.errors = errors;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EstateWatch() {}

    void ready(@Observes StoreReady ready) {
        clock.schedule(this::follow, SECONDS_AFTER_START, TimeUnit.SECONDS);
        looks = clock.scheduleWithFixedDelay(
                this::look, SECONDS_BETWEEN_LOOKS, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }

    /** So that a new day is seen though nobody edits or asks. */
    void look() {
        if (kept != null && !isCurrent()) {
            follow();
        }
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
    Optional<NextVerdicts.Kept> kept() {
        if (!isCurrent()) {
            failed = false;
            follow();
        }
        return Optional.ofNullable(kept);
    }

    /** The verdicts, for which a reader who comes a moment after a change waits a moment; empty before the first answer. */
    Optional<NextVerdicts.Kept> upToDate(Duration patience) {
        if (kept().isPresent()) {
            await(store.position().number(), patience);
        }
        return Optional.ofNullable(kept);
    }

    EstateProgress progress() {
        NextVerdicts.Kept now = kept;
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
        NextVerdicts.Kept now = kept;
        return now != null && now.verdicts().position() >= position;
    }

    private boolean isCurrent() {
        NextVerdicts.Kept now = kept;
        return now != null
                && next.isOfToday(now)
                && now.verdicts().position() >= store.position().number();
    }

    /** One worker at a time; who comes meanwhile leaves the work to it. */
    private void follow() {
        if (!isStopping() && atWork.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        try {
            while (!isStopping() && !isCurrent()) {
                step();
                tell();
            }
        } catch (CancellationException e) {
            LOG.debug("The evaluation of the estate was stopped");
        } catch (RuntimeException e) {
            failed = true;
            if (!isStopping()) {
                LOG.error("The estate could not be evaluated; it is tried again after the next change or question", e);
            }
        } finally {
            done = 0;
            total = 0;
            atWork.set(false);
            tell();
        }
        if (!failed && !isStopping() && !isCurrent()) {
            follow();
        }
    }

    private void step() {
        NextVerdicts.Kept before = kept;
        long began = System.nanoTime();
        progressed(0, 0);
        NextVerdicts.Kept after = next.after(before, this::progressed, this::isStopping);
        kept = after;
        BrokenRules.of(after.verdicts(), before == null ? null : before.verdicts())
                .forEach(errors);
        if (total > 0) {
            LOG.info(
                    "{} evaluations of the estate in {} ms",
                    total,
                    TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
        }
    }

    private void progressed(int number, int of) {
        done = number;
        total = of;
    }

    private boolean isStopping() {
        return closed || stopping.begun();
    }

    private void tell() {
        synchronized (moved) {
            moved.notifyAll();
        }
    }

    @PreDestroy
    void close() {
        closed = true;
        Future<?> looking = looks;
        if (looking != null) {
            looking.cancel(false);
        }
        tell();
    }
}
