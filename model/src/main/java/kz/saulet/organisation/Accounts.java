package kz.saulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/** The accounts kept by the product itself. */
@ApplicationScoped
@Transactional
public class Accounts {

    private EntityManager entities;
    private Passwords passwords;

    @Inject
    public Accounts(EntityManager entities, Passwords passwords) {
        this.entities = entities;
        this.passwords = passwords;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Accounts() {}

    /** The person, when login and password are right and the account is open. */
    public Optional<Person> authenticate(String login, String password) {
        return active(login)
                .filter(a -> passwords.verify(password, a.passwordHash()))
                .map(Account::person);
    }

    public Optional<Person> person(String login) {
        return active(login).map(Account::person);
    }

    public List<Person> all() {
        return entities.createQuery("select a from Account a order by a.login", Account.class)
                .getResultStream()
                .map(Account::person)
                .toList();
    }

    /** By a plain statement, as every start asks this and need not load the query language for it. */
    public boolean isEmpty() {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM account");
                    ResultSet any = select.executeQuery()) {
                return !any.next();
            }
        });
    }

    /** Opens accounts that have their first password in common; it is hashed once. */
    void open(List<Person> people, String password) {
        String hash = passwords.hash(password);
        people.forEach(person -> entities.persist(new Account(person, hash)));
    }

    private Optional<Account> active(String login) {
        return Optional.ofNullable(entities.find(Account.class, login)).filter(Account::active);
    }
}
