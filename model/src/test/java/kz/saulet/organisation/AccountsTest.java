package kz.saulet.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.function.Supplier;
import kz.saulet.change.TestLog;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountsTest {

    private final TestLog database = TestLog.inMemory();
    private final Accounts accounts = new Accounts(database.entities, PlainPasswords.passwords());
    private final FirstAccounts first = new FirstAccounts(accounts);

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void demonstrationHasOneAccountForEachRole() {
        open(true, "");
        for (Role role : Role.values()) {
            Person person = read(() -> accounts.authenticate(role.id(), "demo")).orElseThrow();
            assertEquals(Set.of(role), person.roles());
        }
        assertTrue(read(() -> accounts.authenticate("expert", "other")).isEmpty());
        assertTrue(read(() -> accounts.authenticate("nobody", "demo")).isEmpty());
    }

    @Test
    void agencyAndSignerWorkForAStateBodyOthersForTheIntegrator() {
        open(true, "");
        assertTrue(
                read(() -> accounts.person("agency")).orElseThrow().worksFor("https://data.saulet.kz/state-body/mh"));
        assertTrue(
                read(() -> accounts.person("expert")).orElseThrow().worksFor("https://data.saulet.kz/state-body/nit"));
    }

    @Test
    void passwordIsStoredOnlyAsHash() {
        open(true, "");
        assertEquals(0L, read(() -> database.entities
                .createQuery("select count(a) from Account a where a.passwordHash = 'demo'", Long.class)
                .getSingleResult()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "demo", "admin", "short", "administrator", "adminadminadmin", "password12345", "111111111111"
            })
    void firstStartRefusesUnsafeAdministratorPassword(String password) {
        UnsafeStart refusal = assertThrows(UnsafeStart.class, () -> open(false, password));
        assertTrue(refusal.getMessage().contains("SAULET_ADMIN_PASSWORD"));
        assertFalse(password.length() > 5 && refusal.getMessage().contains(password));
        assertTrue(read(accounts::isEmpty));
    }

    @Test
    void firstStartOpensTheAdministratorOnly() {
        open(false, "тропа над рекой 7");
        assertEquals(1, read(accounts::all).size());
        assertTrue(
                read(() -> accounts.authenticate("admin", "тропа над рекой 7")).isPresent());
        assertTrue(read(() -> accounts.authenticate("agency", "demo")).isEmpty());
    }

    @Test
    void laterStartNeedsNoPassword() {
        open(false, "тропа над рекой 7");
        open(false, "");
        assertEquals(1, read(accounts::all).size());
    }

    private void open(boolean demo, String password) {
        database.inTransaction(() -> {
            first.open(demo, password);
            return null;
        });
    }

    private <T> T read(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
