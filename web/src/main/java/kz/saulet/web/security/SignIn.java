package kz.saulet.web.security;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import java.util.Arrays;
import java.util.List;
import kz.saulet.organisation.Role;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** The sign-in page: a form, and in the demonstration one button for each demo account. */
@Named
@RequestScoped
public class SignIn {

    private static final String DEMO_PASSWORD = "demo";

    private SecurityContext security;
    private Visitor visitor;
    private Language language;

    private @Nullable String user;
    private @Nullable String password;
    private @Nullable String from;

    @Inject
    public SignIn(SecurityContext security, Visitor visitor, Language language) {
        this.security = security;
        this.visitor = visitor;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SignIn() {}

    public void in() {
        enter(String.valueOf(user), String.valueOf(password));
    }

    public void demo(String account) {
        if (visitor.isDemo()) {
            enter(account, DEMO_PASSWORD);
        }
    }

    private void enter(String login, String secret) {
        AuthenticationStatus status = security.authenticate(
                Faces.getRequest(),
                Faces.getResponse(),
                AuthenticationParameters.withParams()
                        .credential(new UsernamePasswordCredential(login, secret))
                        .newAuthentication(true));
        if (status == AuthenticationStatus.SUCCESS) {
            Faces.redirect(target());
        } else {
            Messages.addGlobalError(language.say("login.failed"));
        }
    }

    /** Only our own pages: an address that leads elsewhere is not followed. */
    private String target() {
        String home = Faces.getRequestContextPath() + "/index.xhtml";
        return from != null && from.startsWith("/") && !from.startsWith("//") && !from.contains("\\") ? from : home;
    }

    public List<String> getDemoAccounts() {
        return Arrays.stream(Role.values()).map(Role::id).toList();
    }

    public @Nullable String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = user;
    }

    public @Nullable String getPassword() {
        return null;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
