package kz.saulet.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.Objects;

/**
 * Sees to the first accounts, after the tables were brought up to date. It does so within the start itself, so that an
 * unsafe start fails for all to see.
 */
@ApplicationScoped
public class AccountsAtStart {

    private static final int AFTER_TABLES = 200;

    private FirstAccounts first;

    @Inject
    public AccountsAtStart(FirstAccounts first) {
        this.first = first;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AccountsAtStart() {}

    void open(@Observes @Priority(AFTER_TABLES) Startup startup) {
        first.open(DemoAccounts.offered(), Objects.requireNonNullElse(System.getenv(FirstAccounts.VARIABLE), ""));
    }
}
