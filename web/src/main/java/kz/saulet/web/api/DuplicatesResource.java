package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import kz.saulet.duplication.DecisionFilter;
import kz.saulet.duplication.DecisionInput;
import kz.saulet.duplication.DuplicateQuery;
import kz.saulet.duplication.Duplicates;
import kz.saulet.duplication.PairPage;
import kz.saulet.duplication.PairVerdict;
import kz.saulet.duplication.PairView;
import kz.saulet.graph.GraphNames;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Elements that look alike: the list by kind, one pair with its ground, and the decision about it. */
@Dependent
@Path("/duplicates")
@Produces(MediaType.APPLICATION_JSON)
public class DuplicatesResource {

    private Duplicates duplicates;

    @Inject
    public DuplicatesResource(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public DuplicatesResource() {}

    /**
     * @param body id or IRI of a body one side belongs to
     * @param least smallest score, between 0 and 1
     * @param element IRI of an element one side is
     */
    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject list(
            @QueryParam("kind") @Nullable String kind,
            @QueryParam("body") @Nullable String body,
            @QueryParam("min") @DefaultValue("0") String least,
            @QueryParam("decision") @DefaultValue("all") String decision,
            @QueryParam("element") @Nullable String element,
            @BeanParam Page page) {
        PairPage found = duplicates.list(new DuplicateQuery(
                kind, bodyIri(body), score(least), filter(decision), element, page.offset(), page.limit()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.rows().forEach(row -> items.add(DuplicateJson.row(row)));
        return page.envelope(items, found.total())
                .add("kind", found.kindId())
                .add("state", DuplicateJson.state(found.state()))
                .build();
    }

    private static @Nullable String bodyIri(@Nullable String body) {
        return body == null || body.contains("/") ? body : GraphNames.DATA + "state-body/" + body;
    }

    private static double score(String text) {
        try {
            double score = Double.parseDouble(text);
            if (score >= 0 && score <= 1) {
                return score;
            }
        } catch (NumberFormatException notANumber) {
            throw new InvalidInput(new FieldError("min", "not-decimal"));
        }
        throw new InvalidInput(new FieldError("min", "out-of-range", "range", "0-1"));
    }

    private static DecisionFilter filter(String id) {
        return DecisionFilter.of(id).orElseThrow(() -> new InvalidInput(new FieldError("decision", "unknown-code")));
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
