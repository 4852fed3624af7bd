package kz.saulet.organisation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;

/** The accounts of the demonstration: the login is the role, the password is the same for all. */
public final class DemoAccounts {

    /** Offered on the sign-in page of the demonstration; never valid outside of it. */
    public static final String PASSWORD = "demo";

    private static final String STATE_BODY = GraphNames.DATA + "state-body/mh";
    private static final String INTEGRATOR = GraphNames.DATA + "state-body/nit";

    private DemoAccounts() {}

    /** True when the product was started as a demonstration. */
    public static boolean offered() {
        return Boolean.getBoolean("saulet.demo");
    }

    public static List<Person> people() {
        return Stream.of(Role.values()).map(DemoAccounts::person).toList();
    }

    private static Person person(Role role) {
        boolean ofStateBody = role == Role.AGENCY || role == Role.SIGNER;
        return new Person(role.id(), role.label(), ofStateBody ? STATE_BODY : INTEGRATOR, Set.of(role), Lang.RU);
    }
}
