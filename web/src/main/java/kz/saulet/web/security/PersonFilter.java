package kz.saulet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.security.Principal;
import kz.saulet.organisation.Accounts;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Person;
import kz.saulet.web.shell.Language;

/**
 * Tells the use cases who is asking. The account is read with every request, so that one that was closed loses its rights
 * at once, whatever its session remembers.
 */
public class PersonFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Accounts accounts;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient CurrentPerson current;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Principal principal = request.getUserPrincipal();
        Person visitor = Person.visitor(language.lang());
        current.set(
                principal == null
                        ? visitor
                        : accounts.person(principal.getName())
                                .map(person -> person.reading(language.lang()))
                                .orElse(visitor));
        chain.doFilter(request, response);
    }
}
