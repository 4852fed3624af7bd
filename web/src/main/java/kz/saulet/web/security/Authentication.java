package kz.saulet.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.BasicAuthenticationCredential;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Servlets;

/**
 * One way in for people and one for machines, picked by path. Pages: a form, then the session. API: HTTP Basic with every
 * call and no session of its own; a signed-in browser may read it too.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {

    private static final String BASIC = "Basic ";

    private IdentityStoreHandler stores;
    private Language language;

    @Inject
    public Authentication(IdentityStoreHandler stores, Language language) {
        this.stores = stores;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Authentication() {}

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basic(authorization.substring(BASIC.length()), response, context);
        }
        if (context.isAuthenticationRequest()) {
            return form(context.getAuthParameters().getCredential(), request, context);
        }
        SignedIn known = remembered(request);
        if (known != null) {
            return context.notifyContainerAboutLogin(new CallerPrincipal(known.login()), known.groups());
        }
        return context.isProtected() ? toSignIn(request, response, context) : context.doNothing();
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        context.cleanClientSubject();
    }

    private AuthenticationStatus basic(String encoded, HttpServletResponse response, HttpMessageContext context) {
        CredentialValidationResult result = validate(encoded);
        if (result.getStatus() == CredentialValidationResult.Status.VALID) {
            return context.notifyContainerAboutLogin(result);
        }
        refuse(response);
        return AuthenticationStatus.SEND_FAILURE;
    }

    private CredentialValidationResult validate(String encoded) {
        try {
            BasicAuthenticationCredential basic = new BasicAuthenticationCredential(encoded.strip());
            // stores are chosen by the exact type of the credential
            return stores.validate(new UsernamePasswordCredential(basic.getCaller(), basic.getPassword()));
        } catch (IllegalArgumentException | IllegalStateException notBasic) {
            // not base64, or no colon inside: as good as a wrong password
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private AuthenticationStatus form(Credential credential, HttpServletRequest request, HttpMessageContext context) {
        CredentialValidationResult result = stores.validate(credential);
        if (result.getStatus() != CredentialValidationResult.Status.VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        SignedIn known = new SignedIn(result.getCallerPrincipal().getName(), result.getCallerGroups());
        request.getSession().setAttribute(SignedIn.ATTRIBUTE, known);
        return context.notifyContainerAboutLogin(result);
    }

    private static @Nullable SignedIn remembered(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (SignedIn) session.getAttribute(SignedIn.ATTRIBUTE);
    }

    /** An expired session must not lose the address that was asked for; what a form held is lost, and the person is told. */
    private static AuthenticationStatus toSignIn(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Address signIn = Address.of(request.getContextPath() + "/login.xhtml")
                .with("from", Address.ofRequest(request))
                .with("ended", request.getMethod().equals("POST") ? "true" : null);
        try {
            Servlets.facesRedirect(request, response, signIn.toString());
        } catch (RuntimeException e) {
            return context.responseUnauthorized();
        }
        return AuthenticationStatus.SEND_CONTINUE;
    }

    private void refuse(HttpServletResponse response) {
        response.setHeader("WWW-Authenticate", "Basic realm=\"Saulet\", charset=\"UTF-8\"");
        try {
            String sentence = language.say("problem.bad-credentials");
            PlainProblem.write(
                    response, HttpServletResponse.SC_UNAUTHORIZED, "Unauthorized", "bad-credentials", sentence);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
