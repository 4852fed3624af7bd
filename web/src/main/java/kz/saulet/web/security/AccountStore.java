package kz.saulet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.organisation.Accounts;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;

/** Checks passwords against the product's own accounts. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    private Accounts accounts;

    @Inject
    public AccountStore(Accounts accounts) {
        this.accounts = accounts;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected AccountStore() {}

    /** Called by name for the type of the credential. */
    public CredentialValidationResult validate(UsernamePasswordCredential credential) {
        return accounts.authenticate(credential.getCaller(), credential.getPasswordAsString())
                .map(person -> new CredentialValidationResult(person.login(), groups(person)))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }

    private static Set<String> groups(Person person) {
        return person.roles().stream().map(Role::id).collect(Collectors.toSet());
    }
}
