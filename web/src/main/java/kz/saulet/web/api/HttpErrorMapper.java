package kz.saulet.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import kz.saulet.web.shell.Language;

/** Errors of HTTP itself, such as an unknown address or a media type nobody serves. */
@Dependent
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    private Language language;

    @Inject
    public HttpErrorMapper(Language language) {
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public HttpErrorMapper() {}

    @Override
    public Response toResponse(WebApplicationException error) {
        Response told = error.getResponse();
        int status = told.getStatus();
        if (status < 400) {
            return told;
        }
        String code = error instanceof TellingException telling ? telling.code() : "http-" + status;
        Response.ResponseBuilder answer =
                Problem.of(status, code).say(sentence(error), language.lang()).response();
        String allow = told.getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            answer.header(HttpHeaders.ALLOW, allow);
        }
        if (status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, Problem.CHALLENGE);
        }
        return answer.build();
    }

    private static String sentence(WebApplicationException error) {
        if (error instanceof TellingException telling) {
            return telling.code();
        }
        int status = error.getResponse().getStatus();
        return switch (status) {
            case 404, 405, 406, 415 -> "http-" + status;
            default -> "http";
        };
    }
}
