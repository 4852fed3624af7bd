package kz.saulet.organisation;

import java.util.Set;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.jspecify.annotations.Nullable;

/**
 * Who acts.
 *
 * @param login empty for a visitor who has not signed in
 * @param body IRI of the state body or organisation the person works for, or null for none
 * @param lang the language the person reads
 */
public record Person(String login, Labels name, @Nullable String body, Set<Role> roles, Lang lang) {

    /** Login of the product itself: seeding, replay and other work nobody asked for by hand. */
    public static final String SYSTEM = "system";

    public Person {
        roles = Set.copyOf(roles);
    }

    public static Person visitor(Lang lang) {
        return new Person("", Labels.none(), null, Set.of(), lang);
    }

    public static Person system() {
        return new Person(SYSTEM, Labels.of("Жүйе", "Система", "System"), null, Set.of(Role.values()), Lang.RU);
    }

    public boolean isSignedIn() {
        return !login.isEmpty();
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAny(Role... any) {
        return Set.of(any).stream().anyMatch(roles::contains);
    }

    /** True when the person works for the body. */
    public boolean worksFor(String bodyIri) {
        return bodyIri.equals(body);
    }

    public Person reading(Lang other) {
        return new Person(login, name, body, roles, other);
    }
}
