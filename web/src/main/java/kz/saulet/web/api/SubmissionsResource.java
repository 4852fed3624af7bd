package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.saulet.duplication.AlikeSystems;
import kz.saulet.examination.Checks;
import kz.saulet.examination.Examinations;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.submission.CasePage;
import kz.saulet.submission.CaseQuery;
import kz.saulet.submission.CaseState;
import kz.saulet.submission.CaseView;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.Draft;
import kz.saulet.submission.NewCase;
import kz.saulet.submission.Submissions;
import kz.saulet.submission.Upload;
import org.jboss.resteasy.plugins.providers.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** Cases: make, describe, attach, check, hand in. */
@Dependent
@Path("/submissions")
@Produces(MediaType.APPLICATION_JSON)
public class SubmissionsResource {

    private Submissions submissions;
    private Examinations examinations;
    private Checks checks;
    private AlikeSystems alike;

    @Inject
    public SubmissionsResource(Submissions submissions, Examinations examinations, Checks checks, AlikeSystems alike) {
        this.submissions = submissions;
        this.examinations = examinations;
        this.checks = checks;
        this.alike = alike;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public SubmissionsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject list(
            @QueryParam("documentType") @Nullable String type,
            @QueryParam("state") @Nullable String state,
            @QueryParam("body") @Nullable String body,
            @QueryParam("q") @Nullable String text,
            @BeanParam Page page) {
        CasePage found = submissions.list(new CaseQuery(
                type == null ? null : documentType(type),
                state == null ? null : caseState(state),
                body == null ? null : ElementIds.body(body),
                text,
                page.offset(),
                page.limit()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.rows().forEach(row -> items.add(CaseJson.row(row)));
        return page.envelope(items, found.total()).build();
    }

    /** {@code {"documentType", "body", "title": {kk, ru, en}, "content": {…}}}; the content may come later. */
    @POST
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonObject order, @Context UriInfo uri) {
        String id = submissions.create(new NewCase(
                documentType(order.getString("documentType", "")),
                JsonTexts.labels(JsonTexts.object(order, "title")),
                ElementIds.body(order.getString("body", ""))));
        if (order.containsKey("content")) {
            CaseView made = submissions.view(id);
            submissions.saveDraft(
                    id,
                    new Draft(
                            made.version(),
                            made.row().title(),
                            ContentJson.content(
                                    JsonTexts.object(order, "content"),
                                    made.content().kind())));
        }
        return Response.created(uri.getAbsolutePathBuilder().path(id).build())
                .entity(CaseJson.view(submissions.view(id)))
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject view(@PathParam("id") String id) {
        return CaseJson.view(submissions.view(id));
    }

    /** Saves title and described content whole, from the version that was read. */
    @PUT
    @Path("{id}/content")
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonObject save(@PathParam("id") String id, JsonObject draft) {
        CaseView now = submissions.view(id);
        submissions.saveDraft(
                id,
                new Draft(
                        JsonTexts.number(draft, "version").orElse(now.version()),
                        draft.containsKey("title")
                                ? JsonTexts.labels(JsonTexts.object(draft, "title"))
                                : now.row().title(),
                        ContentJson.content(
                                JsonTexts.object(draft, "content"),
                                now.content().kind())));
        return CaseJson.view(submissions.view(id));
    }

    @POST
    @Path("{id}/files")
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response attach(@PathParam("id") String id, MultipartFormDataInput form) {
        try (UploadedParts uploaded = UploadedParts.of(form)) {
            if (uploaded.files().isEmpty()) {
                throw new InvalidInput(new FieldError("file", "required"));
            }
            JsonArrayBuilder attached = Json.createArrayBuilder();
            for (Upload file : uploaded.files()) {
                attached.add(CaseJson.file(submissions.attach(id, file)));
            }
            return Response.status(Response.Status.CREATED)
                    .entity(Json.createObjectBuilder().add("items", attached).build())
                    .build();
        }
    }

    @DELETE
    @Path("{id}/files/{file}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response remove(@PathParam("id") String id, @PathParam("file") String file) {
        submissions.remove(id, file);
        return Response.noContent().build();
    }

    /** What the expert would see if the case were handed in now. */
    @GET
    @Path("{id}/check")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject check(@PathParam("id") String id) {
        return VerdictJson.answer(checks.selfCheck(id));
    }

    /** The registered systems that look like the one the case describes; see {@code POST /duplicates/like}. */
    @GET
    @Path("{id}/duplicates")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject duplicates(@PathParam("id") String id, @BeanParam Page page) {
        return DuplicateJson.alike(alike.likeCase(id, page.offset(), page.limit()), page);
    }

    /** Hands the case in; the answer names the examination. */
    @POST
    @Path("{id}/submit")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response submit(@PathParam("id") String id, @Context UriInfo uri) {
        String examination = examinations.submit(id);
        return Response.created(uri.getBaseUriBuilder()
                        .path("examinations")
                        .path(examination)
                        .build())
                .entity(CaseJson.head(submissions.view(id).row())
                        .add("examination", examination)
                        .build())
                .build();
    }

    private static DocumentType documentType(String id) {
        return DocumentType.of(id)
                .orElseThrow(() -> new InvalidInput(new FieldError("documentType", "unknown-document-type")));
    }

    private static CaseState caseState(String id) {
        for (CaseState state : CaseState.values()) {
            if (state.id().equals(id)) {
                return state;
            }
        }
        throw new InvalidInput(new FieldError("state", "unknown-code"));
    }
}
