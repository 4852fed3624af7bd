package kz.saulet.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The description of this API for programs and people, OpenAPI 3.1: written by hand, open to all. */
@Dependent
@Path("/openapi")
public class DescriptionResource {

    @GET
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    public byte[] description() {
        try (InputStream text = DescriptionResource.class.getResourceAsStream("openapi.json")) {
            if (text == null) {
                throw new IllegalStateException("The description of the API is not on the class path");
            }
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
