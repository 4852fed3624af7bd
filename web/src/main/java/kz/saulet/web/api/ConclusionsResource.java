package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.List;
import kz.saulet.examination.ConclusionFile;
import kz.saulet.examination.ConclusionView;
import kz.saulet.examination.Conclusions;
import kz.saulet.examination.Examinations;
import kz.saulet.examination.Issue;
import kz.saulet.examination.Outcome;
import kz.saulet.language.Lang;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The conclusion of an examination: issue it once, fetch it for ever. */
@Dependent
@Path("/examinations/{id}")
public class ConclusionsResource {

    private Conclusions conclusions;
    private Examinations examinations;

    @Inject
    public ConclusionsResource(Conclusions conclusions, Examinations examinations) {
        this.conclusions = conclusions;
        this.examinations = examinations;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ConclusionsResource() {}

    /** {@code {"outcome", "recommendation": {kk, ru}, "version"}}; the version may be left out. */
    @POST
    @Path("conclusion")
    @RolesAllowed({"approver", "head"})
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response issue(@PathParam("id") String id, JsonObject order, @Context UriInfo uri) {
        JsonObject recommendation = JsonTexts.object(order, "recommendation");
        ConclusionView issued = conclusions.issue(
                id,
                new Issue(
                        version(id, order),
                        Outcome.of(order.getString("outcome", ""))
                                .orElseThrow(() -> new InvalidInput(new FieldError("outcome", "unknown-outcome"))),
                        recommendation == null ? null : recommendation.getString("kk", null),
                        recommendation == null ? null : recommendation.getString("ru", null)));
        return Response.created(uri.getBaseUriBuilder()
                        .path("examinations")
                        .path(id)
                        .path("conclusion.docx")
                        .build())
                .entity(ExaminationJson.conclusion(issued))
                .build();
    }

    private long version(String id, JsonObject order) {
        return JsonTexts.number(order, "version")
                .orElseGet(() -> examinations.view(id).version());
    }

    @GET
    @Path("conclusion.docx")
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Produces(MediaType.WILDCARD)
    public Response document(
            @PathParam("id") String id, @QueryParam("lang") @DefaultValue("kk,ru") @Nullable String languages) {
        ConclusionFile file = conclusions.file(id, languages(String.valueOf(languages)));
        return Response.ok(file.bytes(), file.mediaType())
                .header("Content-Disposition", Downloads.attachment(file.name()))
                .build();
    }

    private static List<Lang> languages(String tags) {
        return Arrays.stream(tags.split(","))
                .map(String::strip)
                .map(Lang::of)
                .distinct()
                .toList();
    }
}
