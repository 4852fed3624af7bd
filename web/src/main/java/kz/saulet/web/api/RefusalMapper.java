package kz.saulet.web.api;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.saulet.problem.Refusal;
import kz.saulet.web.shell.Language;

/** Expected refusals become problems in the caller's language. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {

    private final Language language;

    @Inject
    public RefusalMapper(Language language) {
        this.language = language;
    }

    @Override
    public Response toResponse(Refusal refusal) {
        return Problem.of(refusal, language.lang()).response().build();
    }
}
