package kz.saulet.examination.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.saulet.change.Stopping;
import kz.saulet.change.StoreReady;
import kz.saulet.examination.PastRecall;
import kz.saulet.organisation.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a demonstration with cases in every state, then with past ones and with what the rules said of them, a few at a
 * time and resting as long as it worked: people at work come first. A failure costs the examples only.
 */
@ApplicationScoped
public class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);
    private static final int SECONDS_BEFORE_THE_PAST = 10;

    private Executor executor;
    private ScheduledExecutorService clock;
    private Stopping stopping;
    private RequestContextController requests;
    private DemoStory story;
    private DemoHistory history;
    private PastRecall recall;

    @Inject
    public DemoCases(
            Executor executor,
            ScheduledExecutorService clock,
            Stopping stopping,
            RequestContextController requests,
            DemoStory story,
            DemoHistory history,
            PastRecall recall) {
        this.executor = executor;
        this.clock = clock;
        this.stopping = stopping;
        this.requests = requests;
        this.story = story;
        this.history = history;
        this.recall = recall;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DemoCases() {}

    void fill(@Observes StoreReady ready) {
        if (DemoAccounts.offered()) {
            executor.execute(() -> begin(ready.seeded()));
        }
    }

    private void begin(boolean seeded) {
        inRequest(() -> {
            if (seeded) {
                story.tell();
            }
            clock.schedule(this::addPast, SECONDS_BEFORE_THE_PAST, TimeUnit.SECONDS);
        });
    }

    /** The past cases also go on where an earlier start was cut off. */
    private void addPast() {
        inRequest(() -> {
            long began = System.nanoTime();
            if (history.tellMore() > 0) {
                rest(began, this::addPast);
            } else {
                LOG.info("The demonstration has its past cases");
                recallAfter(0);
            }
        });
    }

    private void recallAfter(long examination) {
        inRequest(() -> {
            long began = System.nanoTime();
            Optional<Long> last = recall.after(examination);
            last.ifPresentOrElse(
                    next -> rest(began, () -> recallAfter(next)),
                    () -> LOG.info("The past cases of the demonstration have their verdicts"));
        });
    }

    private void rest(long began, Runnable next) {
        clock.schedule(next, System.nanoTime() - began, TimeUnit.NANOSECONDS);
    }

    private void inRequest(Runnable work) {
        if (stopping.begun()) {
            return;
        }
        boolean begun = requests.activate();
        try {
            work.run();
        } catch (RuntimeException e) {
            if (!stopping.begun()) {
                LOG.warn("The demonstration goes on without some of its cases", e);
            }
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }
}
