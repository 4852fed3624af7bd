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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import kz.saulet.examination.NormBook;
import kz.saulet.examination.NormQuery;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.Regime;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;

/** The register of acts with their editions, paragraphs and relations, and the legal regimes. */
@Dependent
@Path("/norms")
@Produces(MediaType.APPLICATION_JSON)
public class NormsResource {

    private NormBook book;
    private Language language;

    @Inject
    public NormsResource(NormBook book, Language language) {
        this.book = book;
        this.language = language;
    }

    /** For the container, which picks the other one. */
    @SuppressWarnings("NullAway")
    public NormsResource() {}

    @GET
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject all(
            @BeanParam Page page,
            @QueryParam("date") @Nullable String date,
            @QueryParam("regime") @Nullable String regime,
            @QueryParam("q") @Nullable String text) {
        LocalDate day = day(date);
        NormActJson json = new NormActJson(book, day == null ? language.getToday() : day);
        List<NormAct> found = book.find(new NormQuery(blankIsNull(text), day, regime(regime)));
        JsonArrayBuilder items = Json.createArrayBuilder();
        found.stream().skip(page.offset()).limit(page.limit()).forEach(act -> items.add(json.row(act)));
        return page.envelope(items, found.size())
                .add("date", json.date().toString())
                .add("regime", json.regimeOfTheDay())
                .build();
    }

    @GET
    @Path("regimes")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject regimes(@QueryParam("date") @Nullable String date) {
        LocalDate day = day(date);
        NormActJson json = new NormActJson(book, day == null ? language.getToday() : day);
        return Json.createObjectBuilder()
                .add("date", json.date().toString())
                .add("items", json.regimes())
                .build();
    }

    @GET
    @Path("problems")
    @RolesAllowed(SauletApi.METHODOLOGIST)
    public JsonObject problems() {
        JsonArrayBuilder register = Json.createArrayBuilder();
        book.problems().forEach(p -> register.add(NormActJson.problem(p.subject(), p.sentence())));
        JsonArrayBuilder rules = Json.createArrayBuilder();
        book.ruleProblems().forEach(p -> rules.add(NormActJson.problem(p.rule(), p.sentence())));
        return Json.createObjectBuilder()
                .add("register", register)
                .add("rules", rules)
                .build();
    }

    @GET
    @Path("{id}")
    @RolesAllowed(SauletApi.SIGNED_IN)
    public JsonObject one(@PathParam("id") String id, @QueryParam("date") @Nullable String date) {
        LocalDate day = day(date);
        NormAct act = book.register()
                .act(id.toUpperCase(Locale.ROOT))
                .or(() -> book.register().act(id))
                .orElseThrow(() -> NotFound.element(id));
        return new NormActJson(book, day == null ? language.getToday() : day).act(act);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        String given = blankIsNull(text);
        try {
            return given == null ? null : LocalDate.parse(given);
        } catch (DateTimeParseException e) {
            throw new InvalidInput(new FieldError("date", "not-date"));
        }
    }

    private @Nullable Regime regime(@Nullable String id) {
        if (blankIsNull(id) == null) {
            return null;
        }
        return book.register().regimes().stream()
                .filter(r -> r.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(new FieldError("regime", "unknown-code")));
    }

    private static @Nullable String blankIsNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
