package kz.saulet.web.security;

import java.io.Serializable;
import java.util.Set;

/** What the session remembers of a sign-in. */
record SignedIn(String login, Set<String> groups) implements Serializable {

    static final String ATTRIBUTE = SignedIn.class.getName();
}
