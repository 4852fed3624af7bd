package kz.saulet.examination.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Executor;
import kz.saulet.change.StoreReady;
import kz.saulet.organisation.DemoAccounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a demonstration with cases in every state and past ones, beside the rest of the start. A failure costs the examples only. */
@ApplicationScoped
public class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private Executor executor;
    private RequestContextController requests;
    private DemoStory story;
    private DemoHistory history;

    @Inject
    public DemoCases(Executor executor, RequestContextController requests, DemoStory story, DemoHistory history) {
        this.executor = executor;
        this.requests = requests;
        this.story = story;
        this.history = history;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DemoCases() {}

    void fill(@Observes StoreReady ready) {
        if (DemoAccounts.offered()) {
            executor.execute(() -> tell(ready.seeded()));
        }
    }

    /** The past cases also go on where an earlier start was cut off. */
    private void tell(boolean seeded) {
        boolean begun = requests.activate();
        try {
            if (seeded) {
                story.tell();
            }
            int added = history.tell();
            if (seeded || added > 0) {
                LOG.info("The demonstration has its cases, {} past ones among them", added);
            }
        } catch (RuntimeException e) {
            LOG.warn("The demonstration starts without some of its cases", e);
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }
}
