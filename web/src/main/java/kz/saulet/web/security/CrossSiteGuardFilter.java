package kz.saulet.web.security;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.Set;
import kz.saulet.web.shell.Language;

/**
 * Keeps foreign sites from using a browser's session against the API: an unsafe call that carries no credentials of its own
 * must carry a header that another site's form can't set. Calls with HTTP Basic are safe by themselves.
 */
public class CrossSiteGuardFilter extends HttpFilter {

    /** Any value will do. */
    public static final String HEADER = "X-Requested-By";

    @Serial
    private static final long serialVersionUID = 1L;

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (SAFE.contains(request.getMethod())
                || request.getHeader("Authorization") != null
                || request.getHeader(HEADER) != null) {
            chain.doFilter(request, response);
        } else if (request.getRequestedSessionId() == null) {
            chain.doFilter(request, response);
        } else {
            refuse(response);
        }
    }

    private void refuse(HttpServletResponse response) throws IOException {
        String sentence = language.say("problem.cross-site");
        PlainProblem.write(response, HttpServletResponse.SC_FORBIDDEN, "Forbidden", "cross-site", sentence);
    }
}
