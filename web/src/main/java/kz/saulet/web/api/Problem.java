package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import java.util.List;
import kz.saulet.language.Lang;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.Messages;
import kz.saulet.problem.Refusal;
import kz.saulet.problem.StaleElement;
import kz.saulet.web.Texts;

/** An answer that says why a call was not fulfilled, as RFC 9457 describes it. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";
    static final String CHALLENGE = "Basic realm=\"Saulet\", charset=\"UTF-8\"";

    private static final Messages SENTENCES = Messages.of(Texts.class);

    private final int status;
    private final JsonObjectBuilder body = Json.createObjectBuilder();

    private Problem(int status, String title, String code) {
        this.status = status;
        body.add("type", "about:blank")
                .add("title", title)
                .add("status", status)
                .add("code", code);
    }

    static Problem of(Response.Status status, String code) {
        return new Problem(status.getStatusCode(), status.getReasonPhrase(), code);
    }

    static Problem of(int status, String code) {
        Response.Status known = Response.Status.fromStatusCode(status);
        return new Problem(status, known == null ? "Unprocessable Content" : known.getReasonPhrase(), code);
    }

    /** A refusal in the caller's language, with the fields it names. */
    static Problem of(Refusal refusal, Lang lang) {
        Problem problem = of(refusal.status(), refusal.code()).detail(refusal.text(lang));
        if (!refusal.fields().isEmpty()) {
            problem.body.add("errors", fields(refusal.fields(), lang));
        }
        if (refusal instanceof StaleElement stale) {
            problem.body.add("position", stale.position()).add("conflicts", conflicts(stale, lang));
        }
        return problem;
    }

    /** The sentence with the key {@code problem.<key>} of the pages' texts. */
    Problem say(String key, Lang lang) {
        return detail(SENTENCES.text("problem." + key, lang));
    }

    private Problem detail(String sentence) {
        body.add("detail", sentence);
        return this;
    }

    Problem instance(String number) {
        body.add("instance", "urn:saulet:fault:" + number);
        return this;
    }

    Response.ResponseBuilder response() {
        return Response.status(status).type(MEDIA_TYPE).entity(body.build());
    }

    private static JsonArrayBuilder fields(List<FieldError> errors, Lang lang) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        errors.forEach(e -> all.add(Json.createObjectBuilder()
                .add("field", e.field())
                .add("code", e.code())
                .add("detail", e.text(lang))));
        return all;
    }

    private static JsonArrayBuilder conflicts(StaleElement stale, Lang lang) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        stale.conflicts()
                .forEach(c -> all.add(Json.createObjectBuilder()
                        .add("property", c.property())
                        .add("label", c.label().in(lang))
                        .add("yours", Json.createArrayBuilder(c.yours()))
                        .add("theirs", Json.createArrayBuilder(c.theirs()))));
        return all;
    }
}
