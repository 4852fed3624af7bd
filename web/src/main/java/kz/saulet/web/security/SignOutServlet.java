package kz.saulet.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.Serial;
import java.net.URI;

/**
 * Ends the session. Apart from the pages, so that leaving never depends on the page one leaves. Only a form of our own may
 * ask for it: the browser says where a post comes from.
 */
@WebServlet("/sign-out")
public class SignOutServlet extends HttpServlet {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isForeign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        response.sendRedirect(request.getContextPath() + "/index.xhtml");
    }

    private static boolean isForeign(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        return origin != null
                && !origin.equals("null")
                && !request.getServerName().equals(URI.create(origin).getHost());
    }
}
