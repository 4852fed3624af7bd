package kz.saulet.organisation;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import kz.saulet.language.Lang;

/**
 * The person the running request acts for. The edge (page filter, API filter) sets it once per request; until then it is
 * a visitor, so that forgetting to set it can only take rights away.
 */
@RequestScoped
public class CurrentPerson {

    private Person person = Person.visitor(Lang.RU);

    public Person get() {
        return person;
    }

    public void set(Person now) {
        person = now;
    }

    /** Does a piece of work as someone else, such as the system, and is the old person again afterwards. */
    public <T> T as(Person other, Supplier<T> work) {
        Person before = person;
        person = other;
        try {
            return work.get();
        } finally {
            person = before;
        }
    }
}
