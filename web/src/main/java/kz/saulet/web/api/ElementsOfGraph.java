package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import kz.saulet.architecture.ElementAddress;
import kz.saulet.architecture.ElementEdit;
import kz.saulet.architecture.ElementPage;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.architecture.NewElement;
import kz.saulet.architecture.Saved;
import kz.saulet.metamodel.Kind;
import kz.saulet.problem.NotFound;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The elements of one graph: list, read, add, change, delete, history. */
@Produces(MediaType.APPLICATION_JSON)
public class ElementsOfGraph {

    private final Elements elements;
    private final MetamodelRegistry metamodel;
    private final Language language;
    private final String graph;

    ElementsOfGraph(Elements elements, MetamodelRegistry metamodel, Language language, String graph) {
        this.elements = elements;
        this.metamodel = metamodel;
        this.language = language;
        this.graph = graph;
    }

    /** Elements of a kind and its subkinds; every other query parameter filters by the property of that id. */
    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject list(
            @QueryParam("kind") @DefaultValue("Element") String kindId, @BeanParam Page page, @Context UriInfo uri) {
        Kind kind = kind(kindId);
        ListFilters filters = ListFilters.of(uri.getQueryParameters());
        ElementPage found =
                elements.list(filters.query(kindId, language.lang()).in(graph).page(page.offset(), page.limit()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.rows()
                .forEach(row -> items.add(ElementJson.row(
                        row, metamodel.current().kind(row.kindId()).orElse(kind))));
        return page.envelope(items, found.total())
                .add("position", found.position())
                .build();
    }

    @POST
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(JsonObject element, @Context UriInfo uri) {
        Kind kind = kind(element.getString("kind", ""));
        Saved saved = elements.create(new NewElement(
                kind.id(), graph, ElementInput.values(element, kind, language.lang()), ElementInput.reason(element)));
        String id = ElementIds.id(saved.address().iri());
        return Response.created(uri.getAbsolutePathBuilder().path(id).build())
                .tag(Precondition.tag(saved.position()))
                .entity(ElementJson.view(elements.view(saved.address())))
                .build();
    }

    @GET
    @Path("{id: .+}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response view(@PathParam("id") String id) {
        return answer(address(id));
    }

    /** Changes the properties that are given and leaves the others. */
    @PATCH
    @Path("{id: .+}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    @Consumes({MediaType.APPLICATION_JSON, "application/merge-patch+json"})
    public Response save(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            JsonObject changes) {
        long readAt = Precondition.position(ifMatch);
        Kind kind = elements.view(address(id)).kind();
        Saved saved = elements.save(new ElementEdit(
                address(id),
                readAt,
                ElementInput.values(changes, kind, language.lang()),
                ElementInput.reason(changes)));
        return answer(saved.address());
    }

    @DELETE
    @Path("{id: .+}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public Response delete(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @QueryParam("reason") @DefaultValue("") String reason) {
        Saved saved = elements.delete(address(id), Precondition.position(ifMatch), reason);
        return Response.noContent().tag(Precondition.tag(saved.position())).build();
    }

    @GET
    @Path("{id: .+}/history")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject history(@PathParam("id") String id) {
        return Json.createObjectBuilder()
                .add("items", ElementJson.history(elements.history(address(id))))
                .build();
    }

    private Kind kind(String id) {
        return metamodel.current().kind(id).orElseThrow(() -> NotFound.kind(id));
    }

    private ElementAddress address(String id) {
        return new ElementAddress(graph, ElementIds.iri(id));
    }

    /** The tag is read first: should the element change in between, the tag is the older one and a write is refused. */
    private Response answer(ElementAddress address) {
        EntityTag tag = Precondition.tag(elements.positionOf(address));
        return Response.ok(ElementJson.view(elements.view(address))).tag(tag).build();
    }
}
