package kz.saulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;

/**
 * Opens the first accounts of a new database: those of the demonstration, or one administrator whose password comes from
 * the environment variable {@code SAULET_ADMIN_PASSWORD}.
 */
@ApplicationScoped
public class FirstAccounts {

    static final String VARIABLE = "SAULET_ADMIN_PASSWORD";
    private static final int SHORTEST = 12;
    private static final Set<String> WELL_KNOWN =
            Set.of("demo", "admin", "administrator", "password", "saulet", "changeme");

    private Accounts accounts;

    @Inject
    public FirstAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FirstAccounts() {}

    /**
     * Does nothing when there are accounts already.
     *
     * @throws UnsafeStart when this is no demonstration and no safe administrator password is given
     */
    @Transactional
    public void open(boolean demo, String adminPassword) {
        if (!accounts.isEmpty()) {
            return;
        }
        if (demo) {
            accounts.open(DemoAccounts.people(), DemoAccounts.PASSWORD);
        } else {
            requireSafe(adminPassword);
            accounts.open(List.of(administrator()), adminPassword);
        }
    }

    private static void requireSafe(String password) {
        if (password.isEmpty()) {
            throw new UnsafeStart("This is the first start: set " + VARIABLE + " to a password of at least " + SHORTEST
                    + " characters for the account \"admin\" and start again.");
        }
        if (password.length() < SHORTEST || isWellKnown(password)) {
            throw new UnsafeStart(VARIABLE + " is too easy to guess: choose at least " + SHORTEST
                    + " characters that are no default password, and start again.");
        }
    }

    /** True for a default password, also when it is only repeated or followed by digits. */
    private static boolean isWellKnown(String password) {
        String letters = password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return letters.isEmpty() && password.chars().distinct().count() < 4
                || WELL_KNOWN.stream()
                        .anyMatch(known -> letters.replace(known, "").isEmpty() && !letters.isEmpty());
    }

    private static Person administrator() {
        return new Person(
                Role.ADMIN.id(), Role.ADMIN.label(), GraphNames.DATA + "state-body/nit", Set.of(Role.ADMIN), Lang.RU);
    }
}
