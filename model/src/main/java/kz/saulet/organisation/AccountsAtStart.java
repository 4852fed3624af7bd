package kz.saulet.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to the first accounts, after the tables were brought up to date. It does so within the start itself, so that an
 * unsafe start fails for all to see.
 */
@ApplicationScoped
public class AccountsAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(AccountsAtStart.class);
    private static final int AFTER_TABLES = 200;

    /** Exit status of a wrong configuration. */
    private static final int REFUSED = 78;

    private FirstAccounts first;

    @Inject
    public AccountsAtStart(FirstAccounts first) {
        this.first = first;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AccountsAtStart() {}

    void open(@Observes @Priority(AFTER_TABLES) Startup startup) {
        try {
            first.open(DemoAccounts.offered(), Objects.requireNonNullElse(System.getenv(FirstAccounts.VARIABLE), ""));
        } catch (UnsafeStart refusal) {
            LOG.error("Saulet does not start. {}", refusal.getMessage());
            stopServer();
            throw refusal;
        }
    }

    /**
     * The server would otherwise go on without the product and look healthy to whoever watches the process. It is asked
     * from another thread, as it can't stop while this start is still going on.
     */
    private static void stopServer() {
        Thread stop = new Thread(() -> Runtime.getRuntime().exit(REFUSED), "saulet-refuses-to-start");
        stop.setDaemon(true);
        stop.start();
    }
}
