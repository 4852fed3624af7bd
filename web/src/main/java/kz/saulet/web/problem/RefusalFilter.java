package kz.saulet.web.problem;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.Serial;
import kz.saulet.problem.Refusal;
import org.jspecify.annotations.Nullable;

/** A page that can't be opened for an expected reason answers with the status and the sentence of the refusal. */
public class RefusalFilter extends HttpFilter {

    /** Request attribute that holds the refusal for the error page. */
    public static final String REFUSAL = Refusal.class.getName();

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException e) {
            Refusal refusal = refusalIn(e);
            if (refusal == null || response.isCommitted()) {
                throw e;
            }
            request.setAttribute(REFUSAL, refusal);
            response.sendError(refusal.status());
        }
    }

    private static @Nullable Refusal refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
