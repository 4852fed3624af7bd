package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import kz.saulet.architecture.ElementPage;
import kz.saulet.architecture.Elements;
import kz.saulet.architecture.MetamodelRegistry;
import kz.saulet.graph.GraphNames;
import kz.saulet.web.shell.Language;

/** The register of acts with their editions. */
@Dependent
@Path("/norms")
@Produces(MediaType.APPLICATION_JSON)
public class NormsResource {

    private static final String ACTS = "NormativeAct";

    private Elements elements;
    private MetamodelRegistry metamodel;
    private Language language;

    @Inject
    public NormsResource(Elements elements, MetamodelRegistry metamodel, Language language) {
        this.elements = elements;
        this.metamodel = metamodel;
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public NormsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject all(@BeanParam Page page, @Context UriInfo uri) {
        ElementPage found = elements.list(ListFilters.of(uri.getQueryParameters())
                .query(ACTS, language.lang())
                .in(GraphNames.NORMS)
                .page(page.offset(), page.limit()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.rows().forEach(row -> metamodel
                .current()
                .kind(row.kindId())
                .ifPresent(kind -> items.add(ElementJson.row(row, kind))));
        return page.envelope(items, found.total()).build();
    }
}
