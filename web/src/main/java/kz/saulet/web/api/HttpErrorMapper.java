package kz.saulet.web.api;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Errors of HTTP itself, such as an unknown address or a media type nobody serves. */
@Provider
public class HttpErrorMapper implements ExceptionMapper<WebApplicationException> {

    @Override
    public Response toResponse(WebApplicationException error) {
        Response told = error.getResponse();
        if (told.getStatus() < 400 || error instanceof TellingException) {
            return told;
        }
        Response.ResponseBuilder answer = Problem.of(told.getStatus(), "http-" + told.getStatus())
                .detail(sentence(error))
                .response();
        String allow = told.getHeaderString(HttpHeaders.ALLOW);
        return allow == null
                ? answer.build()
                : answer.header(HttpHeaders.ALLOW, allow).build();
    }

    private static String sentence(WebApplicationException error) {
        return switch (error.getResponse().getStatus()) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not know the method.";
            case 406 -> "None of the accepted media types can be given.";
            case 415 -> "The media type of the request is not understood.";
            default -> "The request can't be understood.";
        };
    }
}
