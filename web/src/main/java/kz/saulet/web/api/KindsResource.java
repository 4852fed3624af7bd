package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.metamodel.JsonSchemaOfKind;
import kz.saulet.metamodel.Kind;
import kz.saulet.metamodel.Metamodel;
import kz.saulet.problem.NotFound;

/** The metamodel: which kinds of element there are. */
@Dependent
@Path("/kinds")
@Produces(MediaType.APPLICATION_JSON)
public class KindsResource {

    private MetamodelRegistry metamodel;

    @Inject
    public KindsResource(MetamodelRegistry metamodel) {
        this.metamodel = metamodel;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public KindsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject all() {
        JsonArrayBuilder items = Json.createArrayBuilder();
        metamodel.current().kinds().forEach(kind -> items.add(summary(kind)));
        return Json.createObjectBuilder().add("items", items).build();
    }

    /** The JSON Schema of the values of an element of the kind. */
    @GET
    @Path("{kind}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject schema(@PathParam("kind") String id) {
        Metamodel current = metamodel.current();
        Kind kind = current.kind(id).orElseThrow(() -> NotFound.kind(id));
        return Json.createObjectBuilder(new JsonSchemaOfKind(current).of(kind)).build();
    }

    private static JsonObject summary(Kind kind) {
        return Json.createObjectBuilder()
                .add("id", kind.id())
                .add("iri", kind.iri())
                .add("path", kind.path())
                .add("label", JsonTexts.json(kind.label()))
                .add("plural", JsonTexts.json(kind.plural()))
                .add("layer", kind.layer())
                .add("abstract", kind.isAbstract())
                .add("status", kind.status())
                .build();
    }
}
