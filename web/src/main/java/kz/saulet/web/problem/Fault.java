package kz.saulet.web.problem;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import kz.saulet.problem.Refusal;
import kz.saulet.web.shell.CorrelationFilter;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** What an error page says: a sentence, the number to quote, and the way back. Never a stack trace. */
@Named
@RequestScoped
public class Fault {

    private HttpServletRequest request;
    private Language language;

    @Inject
    public Fault(HttpServletRequest request, Language language) {
        this.request = request;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Fault() {}

    public void status(int status) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (!faces.getExternalContext().isResponseCommitted()) {
            faces.getExternalContext().setResponseStatus(status);
        }
    }

    /** The refusal's own sentence where there is one, else the general one. */
    public String sentence(String key) {
        return request.getAttribute(RefusalFilter.REFUSAL) instanceof Refusal refusal
                ? refusal.text(language.lang())
                : language.say(key);
    }

    public @Nullable String getNumber() {
        return (String) request.getAttribute(CorrelationFilter.NAME);
    }

    /** The page the person came from, when it is one of ours. */
    public String getAgain() {
        String referer = request.getHeader("Referer");
        String home = request.getContextPath() + "/index.xhtml";
        if (referer == null) {
            return home;
        }
        URI from = URI.create(referer);
        return request.getServerName().equals(from.getHost()) ? from.getRawPath() + query(from) : home;
    }

    /** True when {@link #getAgain()} is where the person was, and not merely the start page. */
    public boolean isFromOurs() {
        return !getAgain().equals(request.getContextPath() + "/index.xhtml");
    }

    private static String query(URI from) {
        return from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
    }
}
