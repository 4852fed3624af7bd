package kz.saulet.web.security;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Refusals of calls that never reach the API's own resources, in the form the API gives them. */
public final class PlainProblem {

    private PlainProblem() {}

    /** @param sentence for the caller, in their language */
    public static void write(HttpServletResponse response, int status, String title, String code, String sentence)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "about:blank")
                        .add("title", title)
                        .add("status", status)
                        .add("code", code)
                        .add("detail", sentence)
                        .build()
                        .toString());
        // committed, or the container would put its own page in place
        response.flushBuffer();
    }
}
