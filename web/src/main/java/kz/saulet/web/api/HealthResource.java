package kz.saulet.web.api;

import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.OptionalLong;
import kz.saulet.change.StoreState;

/** Whether the product lives, and whether it is ready to answer: database reachable, graph store at the head of the log. */
@Dependent
@Path("/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private StoreState store;

    @Inject
    public HealthResource(StoreState store) {
        this.store = store;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public HealthResource() {}

    @GET
    @Path("live")
    @PermitAll
    public JsonObject live() {
        return Json.createObjectBuilder().add("status", "UP").build();
    }

    /** 200 when ready, 503 while starting or without a database. */
    @GET
    @Path("ready")
    @PermitAll
    public Response ready() {
        boolean ready = store.isReady();
        OptionalLong head = store.head();
        JsonObjectBuilder body = Json.createObjectBuilder()
                .add("status", ready ? "UP" : "DOWN")
                .add("database", head.isPresent() ? "UP" : "DOWN")
                .add("position", store.position());
        head.ifPresent(position -> body.add("head", position));
        return Response.status(ready ? Response.Status.OK : Response.Status.SERVICE_UNAVAILABLE)
                .entity(body.build())
                .build();
    }
}
