package kz.saulet.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import kz.saulet.organisation.CurrentPerson;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.web.shell.Language;

/** The person at the screen, as the page frame shows them. */
@Named
@RequestScoped
public class Visitor {

    private CurrentPerson current;
    private Permissions permissions;
    private Language language;

    @Inject
    public Visitor(CurrentPerson current, Permissions permissions, Language language) {
        this.current = current;
        this.permissions = permissions;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Visitor() {}

    public boolean isSignedIn() {
        return current.get().isSignedIn();
    }

    public String getName() {
        Person person = current.get();
        String name = language.in(person.name());
        return name.isEmpty() ? person.login() : name;
    }

    public String getLogin() {
        return current.get().login();
    }

    public String getRoles() {
        return current.get().roles().stream()
                .sorted()
                .map(role -> language.say("role." + role.id()))
                .collect(Collectors.joining(", "));
    }

    /** True only in the demonstration configuration. */
    public boolean isDemo() {
        return Boolean.getBoolean("saulet.demo");
    }

    public Permissions getMay() {
        return permissions;
    }
}
