package kz.saulet.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.saulet.problem.Refusal;
import kz.saulet.web.shell.Language;

/** Expected refusals become problems in the caller's language. */
@Dependent
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private Language language;

    @Inject
    public RefusalMapper(Language language) {
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public RefusalMapper() {}

    @Override
    public Response toResponse(Refusal refusal) {
        return Problem.of(refusal, language.lang()).response().build();
    }
}
