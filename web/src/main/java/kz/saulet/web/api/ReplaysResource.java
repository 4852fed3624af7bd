package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import kz.saulet.problem.WrongState;
import kz.saulet.replay.ReplayChange;
import kz.saulet.replay.ReplayView;
import kz.saulet.replay.Replays;

/** Past cases run again with other rules: start, watch, read, cancel. */
@Dependent
@Path("/replays")
@Produces(MediaType.APPLICATION_JSON)
public class ReplaysResource {

    private Replays replays;

    @Inject
    public ReplaysResource(Replays replays) {
        this.replays = replays;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ReplaysResource() {}

    @GET
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public JsonObject all(@BeanParam Page page) {
        List<ReplayView> all = replays.list();
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.stream().skip(page.offset()).limit(page.limit()).forEach(v -> items.add(ReplayJson.view(v)));
        return page.envelope(items, all.size()).build();
    }

    /** Answers at once; the run goes on beside. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public Response start(JsonObject order, @Context UriInfo uri) {
        String id = replays.start(ReplayJson.order(order));
        return Response.accepted(ReplayJson.view(replays.view(id)).build())
                .location(uri.getAbsolutePathBuilder().path(id).build())
                .build();
    }

    /** State and progress; once it is done also the counts. */
    @GET
    @Path("{id}")
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public JsonObject view(@PathParam("id") String id) {
        JsonObjectBuilder json = ReplayJson.view(replays.view(id));
        replays.result(id)
                .ifPresentOrElse(
                        result -> json.add("summary", ReplayJson.summary(result)), () -> json.addNull("summary"));
        return json.build();
    }

    @GET
    @Path("{id}/changes")
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public JsonObject changes(
            @PathParam("id") String id, @BeanParam ReplayFilterParameters filter, @BeanParam Page page) {
        replays.view(id);
        List<ReplayChange> found = replays.result(id)
                .orElseThrow(() -> new WrongState("replay.no-result"))
                .changes(filter.filter());
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.stream().skip(page.offset()).limit(page.limit()).forEach(c -> items.add(ReplayJson.change(c)));
        return page.envelope(items, found.size()).build();
    }

    /** Cancels a run; one that has ended stays as it is. */
    @DELETE
    @Path("{id}")
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public Response cancel(@PathParam("id") String id) {
        replays.cancel(id);
        return Response.noContent().build();
    }
}
