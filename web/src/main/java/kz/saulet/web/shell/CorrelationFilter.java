package kz.saulet.web.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import java.util.UUID;

/** Gives every request a number that the response, the error page and the log share. */
public class CorrelationFilter extends HttpFilter {

    /** Request attribute and response header. */
    public static final String NAME = "X-Request-Id";

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = UUID.randomUUID().toString().substring(0, 13);
        request.setAttribute(NAME, id);
        response.setHeader(NAME, id);
        chain.doFilter(request, response);
    }
}
