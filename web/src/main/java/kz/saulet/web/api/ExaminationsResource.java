package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
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
import kz.saulet.examination.Decision;
import kz.saulet.examination.DecisionState;
import kz.saulet.examination.Examinations;
import kz.saulet.examination.FindingView;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.rules.Consequences;
import org.jspecify.annotations.Nullable;

/** Examinations: their state, every rule's verdict, findings, and the expert's decisions. */
@Dependent
@Path("/examinations/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class ExaminationsResource {

    private Examinations examinations;

    @Inject
    public ExaminationsResource(Examinations examinations) {
        this.examinations = examinations;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ExaminationsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject view(@PathParam("id") String id) {
        return ExaminationJson.view(examinations.view(id));
    }

    @GET
    @Path("verdicts")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject verdicts(@PathParam("id") String id) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        examinations
                .verdicts(id)
                .forEach(norm -> ExaminationJson.verdicts(norm).build().forEach(items::add));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** What the proposal would make non-compliant in the estate; information beside the verdicts. */
    @GET
    @Path("newly-violated")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject newlyViolated(@PathParam("id") String id) {
        Consequences consequences = examinations.consequences(id);
        return Json.createObjectBuilder()
                .add("items", ConsequencesJson.newlyViolated(consequences))
                .add("estate", ConsequencesJson.estate(consequences))
                .build();
    }

    @GET
    @Path("findings")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject findings(@PathParam("id") String id) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        examinations.findings(id).forEach(f -> items.add(ExaminationJson.finding(f)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    @GET
    @Path("findings/{number: [0-9]+}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response finding(@PathParam("id") String id, @PathParam("number") int number) {
        return answer(examinations.finding(id, number));
    }

    /** {@code {"state": "confirmed|rejected|open", "reason", "remark": {kk, ru}}} by an expert. */
    @PATCH
    @Path("findings/{number: [0-9]+}")
    @RolesAllowed({"expert", "approver", "head"})
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response decide(
            @PathParam("id") String id,
            @PathParam("number") int number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonObject decision) {
        JsonObject remark = JsonTexts.object(decision, "remark");
        return answer(examinations.decide(
                id,
                number,
                new Decision(
                        Precondition.position(ifMatch),
                        DecisionState.of(decision.getString("state", ""))
                                .orElseThrow(() -> new InvalidInput(new FieldError("state", "unknown-code"))),
                        decision.getString("reason", null),
                        remark == null ? null : remark.getString("kk", null),
                        remark == null ? null : remark.getString("ru", null))));
    }

    /** The expert takes the case up. */
    @POST
    @Path("take")
    @RolesAllowed({"expert", "approver", "head"})
    public JsonObject take(@PathParam("id") String id) {
        examinations.take(id);
        return ExaminationJson.view(examinations.view(id));
    }

    private static Response answer(FindingView finding) {
        return Response.ok(ExaminationJson.finding(finding))
                .tag(Precondition.tag(finding.version()))
                .build();
    }
}
