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

/** Fills a new demonstration with cases in every state, beside the rest of the start. A failure costs the examples only. */
@ApplicationScoped
public class DemoCases {

    private static final Logger LOG = LoggerFactory.getLogger(DemoCases.class);

    private Executor executor;
    private RequestContextController requests;
    private DemoStory story;

    @Inject
    public DemoCases(Executor executor, RequestContextController requests, DemoStory story) {
        this.executor = executor;
        this.requests = requests;
        this.story = story;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected DemoCases() {}

    void fill(@Observes StoreReady ready) {
        if (ready.seeded() && DemoAccounts.offered()) {
            executor.execute(this::tell);
        }
    }

    private void tell() {
        boolean begun = requests.activate();
        try {
            story.tell();
            LOG.info("The demonstration has its cases");
        } catch (RuntimeException e) {
            LOG.warn("The demonstration starts without some of its cases", e);
        } finally {
            if (begun) {
                requests.deactivate();
            }
        }
    }
}
