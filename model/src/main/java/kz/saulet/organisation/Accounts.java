package kz.saulet.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The accounts kept by the product itself. */
@ApplicationScoped
@Transactional
public class Accounts {

    /** The person, when login and password are right and the account is open. */
    public Optional<Person> authenticate(String login, String password) {
        throw new UnsupportedOperationException();
    }

    public Optional<Person> person(String login) {
        throw new UnsupportedOperationException();
    }

    public List<Person> all() {
        throw new UnsupportedOperationException();
    }
}
