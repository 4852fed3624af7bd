package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** How far the graph store is behind the log, for readiness and monitoring. */
@ApplicationScoped
public class StoreState {

    private LogReader log;
    private Projector projector;

    @Inject
    public StoreState(LogReader log, Projector projector) {
        this.log = log;
        this.projector = projector;
    }

    @SuppressWarnings("NullAway")
    protected StoreState() {}

    /** The last change that readers see. */
    public long position() {
        return projector.position().number();
    }

    /** The last change that was accepted. */
    public long head() {
        return log.head().number();
    }

    /** True once the store was filled at this start and shows everything that was accepted. */
    public boolean isReady() {
        return projector.isOpen() && position() >= head();
    }
}
