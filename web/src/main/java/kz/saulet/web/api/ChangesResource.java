package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.Saved;

/** Undo. */
@Dependent
@Path("/changes")
@Produces(MediaType.APPLICATION_JSON)
public class ChangesResource {

    private Elements elements;

    @Inject
    public ChangesResource(Elements elements) {
        this.elements = elements;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ChangesResource() {}

    /** {@code {"reason"}}: appends the inverse of the change. */
    @POST
    @Path("{position: [0-9]+}/revert")
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject revert(@PathParam("position") long position, JsonObject order) {
        Saved saved = elements.revert(position, order.getString("reason", ""));
        return Json.createObjectBuilder()
                .add("position", saved.position())
                .add("element", ElementIds.id(saved.address().iri()))
                .add("graph", saved.address().graph())
                .build();
    }
}
