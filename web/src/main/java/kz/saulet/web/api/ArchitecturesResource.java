package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.saulet.architecture.Architectures;
import kz.saulet.architecture.GraphExport;
import kz.saulet.graph.GraphNames;
import kz.saulet.problem.NotFound;
import kz.saulet.submission.Directory;

/** The architectures of state bodies: what there is, and each as a whole. */
@Dependent
@Path("/architectures")
public class ArchitecturesResource {

    private static final String ONE = "{body}/{state: current|target|approved}";

    private Architectures architectures;
    private GraphExport export;
    private GraphElements elements;
    private Directory directory;

    @Inject
    public ArchitecturesResource(
            Architectures architectures, GraphExport export, GraphElements elements, Directory directory) {
        this.architectures = architectures;
        this.export = export;
        this.elements = elements;
        this.directory = directory;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public ArchitecturesResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject all() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        architectures.all().forEach(a -> items.add(summary(a)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** Counts, position and owner; the content is under {@code elements}, or here in a format of RDF. */
    @GET
    @Path(ONE)
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Produces(MediaType.APPLICATION_JSON)
    public JsonObject one(@PathParam("body") String body, @PathParam("state") String state) {
        return summary(architectures.of(body, state).orElseThrow(() -> NotFound.graph(body + "/" + state)))
                .build();
    }

    @GET
    @Path(ONE)
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Produces("text/turtle;qs=0.5")
    public byte[] turtle(@PathParam("body") String body, @PathParam("state") String state) {
        return export.write(GraphNames.architecture(body, state), GraphExport.Format.TURTLE);
    }

    @GET
    @Path(ONE)
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Produces("application/ld+json;qs=0.5")
    public byte[] jsonLd(@PathParam("body") String body, @PathParam("state") String state) {
        return export.write(GraphNames.architecture(body, state), GraphExport.Format.JSON_LD);
    }

    @GET
    @Path(ONE)
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Produces("application/trig;qs=0.5")
    public byte[] trig(@PathParam("body") String body, @PathParam("state") String state) {
        return export.write(GraphNames.architecture(body, state), GraphExport.Format.TRIG);
    }

    @Path(ONE + "/elements")
    public ElementsOfGraph elements(@PathParam("body") String body, @PathParam("state") String state) {
        if (directory.body(body).isEmpty()) {
            throw NotFound.stateBody(body);
        }
        return elements.in(GraphNames.architecture(body, state));
    }

    private static JsonObjectBuilder summary(Architectures.Summary summary) {
        JsonObjectBuilder counts = Json.createObjectBuilder();
        summary.counts().forEach(counts::add);
        return Json.createObjectBuilder()
                .add("body", summary.body())
                .add("owner", ElementIds.body(summary.body()))
                .add("name", JsonTexts.json(summary.bodyName()))
                .add("state", summary.state())
                .add("graph", summary.graph())
                .add("position", summary.position())
                .add("counts", counts);
    }
}
