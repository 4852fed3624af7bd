package kz.saulet.web.problem;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Serial;
import kz.saulet.problem.RequestTooLarge;
import kz.saulet.web.security.PlainProblem;
import kz.saulet.web.shell.Language;

/**
 * A request larger than anything that is taken in gets a sentence instead of a broken connection. Nothing of it is parsed;
 * it is read to its end, because a browser that is still sending would not see the answer.
 */
public class RequestSizeFilter extends HttpFilter {

    /** What the pages' upload may hold in all; a document is refused much earlier. */
    static final long MOST_BYTES = 156L << 20;

    @Serial
    private static final long serialVersionUID = 1L;

    @Inject
    @SuppressWarnings("NullAway.Init")
    private transient Language language;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            refuse(request, response);
        } else if (request.getHeader("Transfer-Encoding") != null) {
            chain.doFilter(new MeasuredRequest(request, MOST_BYTES), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        RequestTooLarge refusal = new RequestTooLarge(MOST_BYTES);
        if (request.getServletPath().endsWith(".xhtml")) {
            response.setStatus(refusal.status());
            request.setAttribute(RefusalFilter.REFUSAL, refusal);
            HttpServletRequest emptied = new EmptiedRequest(request);
            request.getRequestDispatcher("/error/refused.xhtml").forward(emptied, response);
        } else {
            String sentence = refusal.text(language.lang());
            PlainProblem.write(response, refusal.status(), "Content Too Large", refusal.code(), sentence);
        }
    }
}
