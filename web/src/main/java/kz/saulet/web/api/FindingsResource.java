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
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.saulet.estate.EstateFindings;
import kz.saulet.estate.EstatePage;

/** The live findings of the whole estate: figures, list, and one finding with its evidence. */
@Dependent
@Path("/findings")
@Produces(MediaType.APPLICATION_JSON)
public class FindingsResource {

    private EstateFindings findings;

    @Inject
    public FindingsResource(EstateFindings findings) {
        this.findings = findings;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public FindingsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject list(@BeanParam FindingFilterParameters filter, @BeanParam Page page) {
        filter.await(findings);
        EstatePage found = findings.list(filter.query(), page.offset(), page.limit());
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.rows().forEach(row -> items.add(EstateJson.row(row)));
        return page.envelope(items, found.total())
                .add("elements", found.elements())
                .add("state", EstateJson.state(found.state()))
                .build();
    }

    @GET
    @Path("summary")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject summary(@BeanParam FindingFilterParameters filter) {
        filter.await(findings);
        return EstateJson.summary(findings.summary(filter.query().body()));
    }

    /** @param body id of the body */
    @GET
    @Path("{rule}/{body}/{fingerprint}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject one(
            @PathParam("rule") String rule,
            @PathParam("body") String body,
            @PathParam("fingerprint") String fingerprint) {
        return EstateJson.proof(
                findings.find(rule, String.valueOf(FindingFilterParameters.bodyIri(body)), fingerprint));
    }
}
