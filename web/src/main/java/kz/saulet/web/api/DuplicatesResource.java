package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.saulet.duplication.AlikeSystems;
import kz.saulet.duplication.DecisionInput;
import kz.saulet.duplication.Duplicates;
import kz.saulet.duplication.PairPage;
import kz.saulet.duplication.PairVerdict;
import kz.saulet.duplication.PairView;
import kz.saulet.duplication.ProposedSystem;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.submission.Descriptions;
import org.jspecify.annotations.Nullable;

/** Elements that look alike: the list by kind, one pair with its ground, and the decision about it. */
@Dependent
@Path("/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    private Duplicates duplicates;
    private AlikeSystems alike;

    @Inject
    public DuplicatesResource(Duplicates duplicates, AlikeSystems alike) {
        this.duplicates = duplicates;
        this.alike = alike;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public DuplicatesResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject list(@BeanParam PairFilterParameters filter, @BeanParam Page page) {
        PairPage found = duplicates.list(filter.query(page.offset(), page.limit()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.rows().forEach(row -> items.add(DuplicateJson.row(row)));
        return page.envelope(items, found.total())
                .add("kind", found.kindId())
                .add("state", DuplicateJson.state(found.state()))
                .build();
    }

    /** {@code {"body": "mh", "title": {"ru": …}, "content": {…}}}, the content as for a check. */
    @POST
    @Path("like")
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject like(JsonObject proposal, @BeanParam Page page) {
        ProposedSystem system = new ProposedSystem(
                proposal.getString("body", null),
                JsonTexts.labels(JsonTexts.object(proposal, "title")),
                ContentJson.content(JsonTexts.object(proposal, "content"), Descriptions.KIND));
        return DuplicateJson.alike(alike.like(system, page.offset(), page.limit()), page);
    }

    @GET
    @Path("{pair: [0-9a-f]+}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response pair(@PathParam("pair") String pair) {
        return answer(duplicates.pair(pair));
    }

    /** {@code {"decision": "duplicate|not-duplicate|merge-planned|open", "reason"}}. */
    @PATCH
    @Path("{pair: [0-9a-f]+}")
    @RolesAllowed({"expert", "approver", "head", "architect", "methodologist"})
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response decide(
            @PathParam("pair") String pair,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonObject decision) {
        return answer(duplicates.decide(
                pair,
                new DecisionInput(
                        (int) Precondition.position(ifMatch),
                        PairVerdict.of(decision.getString("decision", ""))
                                .orElseThrow(() -> new InvalidInput(new FieldError("decision", "unknown-code"))),
                        decision.getString("reason", ""))));
    }

    private static Response answer(PairView pair) {
        return Response.ok(DuplicateJson.pair(pair))
                .tag(Precondition.tag(pair.row().version()))
                .build();
    }
}
