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
import java.util.List;
import kz.saulet.rules.RuleFiles;
import kz.saulet.ruleset.RuleSetVersion;
import kz.saulet.ruleset.RuleVersions;

/** Versions of the rule set: the one that ships with the product, and those published here. */
@Dependent
@Path("/rule-sets")
@Produces(MediaType.APPLICATION_JSON)
public class RuleSetsResource {

    private RuleVersions versions;

    @Inject
    public RuleSetsResource(RuleVersions versions) {
        this.versions = versions;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public RuleSetsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject all(@BeanParam Page page) {
        List<RuleSetVersion> all = versions.list();
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.stream().skip(page.offset()).limit(page.limit()).forEach(v -> items.add(RuleJson.version(v)));
        return page.envelope(items, all.size()).build();
    }

    @GET
    @Path("{version}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject one(@PathParam("version") String version) {
        return RuleJson.version(versions.version(version))
                .add(
                        "ids",
                        Json.createArrayBuilder(versions.files(version).stream()
                                .map(RuleFiles::id)
                                .sorted()
                                .toList()))
                .build();
    }
}
