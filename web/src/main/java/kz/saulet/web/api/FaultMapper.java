package kz.saulet.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import kz.saulet.problem.Refusal;
import kz.saulet.web.shell.CorrelationFilter;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything else is a fault of ours: logged once with a number, told without details. A refusal that the container has
 * wrapped on its way out of a transaction is unwrapped first.
 */
@Dependent
@Provider
public class FaultMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FaultMapper.class.getName());

    private HttpServletRequest request;
    private Language language;

    @Inject
    public FaultMapper(HttpServletRequest request, Language language) {
        this.request = request;
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public FaultMapper() {}

    @Override
    public Response toResponse(Throwable fault) {
        Refusal refusal = refusalIn(fault);
        if (refusal != null) {
            return Problem.of(refusal, language.lang()).response().build();
        }
        String number = String.valueOf(request.getAttribute(CorrelationFilter.NAME));
        LOG.log(Level.SEVERE, "API call failed, fault " + number, fault);
        return Problem.of(Response.Status.INTERNAL_SERVER_ERROR, "fault")
                .say("fault", language.lang())
                .instance(number)
                .response()
                .build();
    }

    private static @Nullable Refusal refusalIn(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }
}
