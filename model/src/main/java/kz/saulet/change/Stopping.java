package kz.saulet.change;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;

/**
 * Whether the product is being stopped. Work in the background asks it: what is not done then is left to the next start,
 * and what fails because the database is going away is no failure.
 */
@ApplicationScoped
public class Stopping {

    private static final int BEFORE_ALL_OTHERS = 1;

    private volatile boolean begun;

    /** True from the moment the server begins to stop, and for a thread that is told to end. */
    public boolean begun() {
        return begun || Thread.currentThread().isInterrupted();
    }

    void stop(@Observes @Priority(BEFORE_ALL_OTHERS) Shutdown shutdown) {
        begun = true;
    }
}
