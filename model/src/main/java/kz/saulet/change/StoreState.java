package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.OptionalLong;

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

    /** The last change that was accepted; empty when the database does not answer. */
    public OptionalLong head() {
        try {
            return OptionalLong.of(log.head().number());
        } catch (PersistenceException noDatabase) {
            return OptionalLong.empty();
        }
    }

    /** True once the store was filled at this start and shows everything that was accepted. */
    public boolean isReady() {
        OptionalLong head = head();
        return projector.isOpen() && head.isPresent() && position() >= head.getAsLong();
    }
}
