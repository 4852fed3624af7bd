package kz.saulet.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;

/**
 * Headers of trust on every response. The content policy of pages is written by PrimeFaces, which knows the nonce of its
 * scripts (see {@code primefaces.CSP_POLICY}); everything else gets a policy that allows nothing active.
 */
public class SecurityHeadersFilter extends HttpFilter {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final String INERT =
            "default-src 'none'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        String path = request.getServletPath();
        if (path.endsWith(".xhtml")) {
            response.setHeader("Cache-Control", "no-store");
        } else if (!path.equals("/")) {
            response.setHeader("Content-Security-Policy", INERT);
        }
        chain.doFilter(request, response);
    }
}
