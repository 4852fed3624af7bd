package kz.saulet.web.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import kz.saulet.examination.RuleBook;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleSet;
import kz.saulet.ruleset.RuleDrafts;
import kz.saulet.ruleset.RuleVersions;
import kz.saulet.web.shell.Language;

/** The register of rules in force. */
@Dependent
@Path("/rules")
@Produces(MediaType.APPLICATION_JSON)
public class RulesResource {

    private static final String TURTLE = "text/turtle";
    private static final String TRIG = "application/trig";

    private RuleBook book;
    private RuleVersions versions;
    private RuleDrafts drafts;
    private Language language;

    @Inject
    public RulesResource(RuleBook book, RuleVersions versions, RuleDrafts drafts, Language language) {
        this.book = book;
        this.versions = versions;
        this.drafts = drafts;
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public RulesResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject all() {
        RuleSet rules = book.rules();
        JsonArrayBuilder items = Json.createArrayBuilder();
        rules.rules().forEach(rule -> items.add(rule(rule)));
        return Json.createObjectBuilder()
                .add("set", rules.id())
                .add("version", rules.version())
                .add("hash", rules.hash())
                .add("items", items)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject one(@PathParam("id") String id) {
        Rule rule = book.rules().rule(id).orElseThrow(NotFoundException::new);
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        rule.parameters()
                .forEach(p -> parameters.add(Json.createObjectBuilder()
                        .add("name", p.name())
                        .add("value", p.text())
                        .add("label", JsonTexts.json(p.label()))));
        JsonArrayBuilder needs = Json.createArrayBuilder();
        rule.applicability().needs().forEach(n -> needs.add(JsonTexts.json(n.missing())));
        return rule(rule)
                .add("message", JsonTexts.json(rule.account().message()))
                .add("remedy", JsonTexts.json(rule.account().remedy()))
                .add("requires", Json.createArrayBuilder(rule.applicability().requires()))
                .add("needs", needs)
                .add("parameters", parameters)
                .build();
    }

    /** The rule as it is written. */
    @GET
    @Path("{id}")
    @Produces(TURTLE + ";qs=0.5")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public String turtle(@PathParam("id") String id) {
        return files(id).turtle();
    }

    /** Its examples as they are written. */
    @GET
    @Path("{id}/examples")
    @Produces(TRIG)
    @RolesAllowed(SauletApi.SIGNED_IN)
    public String examples(@PathParam("id") String id) {
        return files(id).examples();
    }

    /**
     * What would be said of a rule before it is published: {@code {"id", "turtle", "examples"}}; nothing is stored. A text
     * that is no rule is an answer with problems, not an error.
     */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public JsonObject check(JsonObject text) {
        RuleFiles files =
                new RuleFiles(text.getString("id", ""), text.getString("turtle", ""), text.getString("examples", ""));
        return RuleJson.inspection(drafts.inspect(files), language.lang());
    }

    private RuleFiles files(String id) {
        return versions.currentFiles(id).orElseThrow(NotFoundException::new);
    }

    private static JsonObjectBuilder rule(Rule rule) {
        JsonObjectBuilder severities = Json.createObjectBuilder();
        rule.applicability().severities().forEach((type, severity) -> severities.add(type, severity.id()));
        return Json.createObjectBuilder()
                .add("id", rule.id())
                .add("edition", rule.edition())
                .add("group", rule.group())
                .add("criterion", rule.criterion())
                .add("label", JsonTexts.json(rule.label()))
                .add("severities", severities)
                .add("norm", norm(rule.basis()))
                .add("proposesOnly", rule.proposesOnly());
    }

    private static JsonObjectBuilder norm(Rule.LegalBasis basis) {
        return Json.createObjectBuilder()
                .add("act", JsonTexts.orNull((Object) basis.act()))
                .add("paragraph", JsonTexts.orNull((Object) basis.paragraph()))
                .add("status", basis.status())
                .add("inForceFrom", JsonTexts.orNull((Object) basis.from()))
                .add("inForceTo", JsonTexts.orNull((Object) basis.to()));
    }
}
