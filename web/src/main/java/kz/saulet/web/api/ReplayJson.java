package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.replay.ChangeKind;
import kz.saulet.replay.ReplayChange;
import kz.saulet.replay.ReplayCount;
import kz.saulet.replay.ReplayGroup;
import kz.saulet.replay.ReplayOrder;
import kz.saulet.replay.ReplayResult;
import kz.saulet.replay.ReplayView;
import kz.saulet.submission.DocumentType;
import org.jspecify.annotations.Nullable;

/** Replays as JSON. */
final class ReplayJson {

    private ReplayJson() {}

    /** {@code {"ruleSet", "parameters": {rule: {name: value}}, "rule", "documentType", "body"}}; only the first is needed. */
    static ReplayOrder order(JsonObject body) {
        String type = text(body, "documentType");
        return new ReplayOrder(
                body.getString("ruleSet", ReplayOrder.DRAFT),
                parameters(body),
                text(body, "rule"),
                type == null
                        ? null
                        : DocumentType.of(type)
                                .orElseThrow(() ->
                                        new InvalidInput(new FieldError("documentType", "unknown-document-type"))),
                text(body, "body") == null ? null : ElementIds.body(String.valueOf(text(body, "body"))));
    }

    static JsonObjectBuilder view(ReplayView view) {
        ReplayOrder order = view.order();
        JsonObjectBuilder parameters = Json.createObjectBuilder();
        order.parameters().forEach((rule, values) -> {
            JsonObjectBuilder own = Json.createObjectBuilder();
            values.forEach(own::add);
            parameters.add(rule, own);
        });
        DocumentType type = order.documentType();
        return Json.createObjectBuilder()
                .add("id", view.id())
                .add("ruleSet", view.ruleSet())
                .add("parameters", parameters)
                .add("rule", JsonTexts.orNull((Object) order.rule()))
                .add("documentType", JsonTexts.orNull((Object) (type == null ? null : type.id())))
                .add("body", JsonTexts.orNull((Object) order.body()))
                .add("state", view.state().id())
                .add("startedBy", view.startedBy())
                .add("startedAt", view.startedAt().toString())
                .add("finishedAt", JsonTexts.orNull((Object) view.finishedAt()))
                .add(
                        "progress",
                        Json.createObjectBuilder()
                                .add("done", view.done())
                                .add("rounds", view.rounds())
                                .add("percent", view.percent()));
    }

    static JsonObjectBuilder summary(ReplayResult result) {
        return Json.createObjectBuilder()
                .add("rounds", result.rounds().size())
                .add(
                        "cases",
                        result.rounds().stream().map(r -> r.caseId()).distinct().count())
                .add("counts", counts(result.totals()))
                .add("byBody", groups(result.byBody()))
                .add("byRule", groups(result.byRule()))
                .add("byReason", groups(result.byReason()));
    }

    static JsonObjectBuilder change(ReplayChange change) {
        return Json.createObjectBuilder()
                .add("examination", change.round().examinationId())
                .add("case", change.round().caseId())
                .add("number", change.round().number())
                .add("documentType", change.round().documentType().id())
                .add("body", change.round().body())
                .add("rule", change.rule())
                .add("kind", change.kind().id())
                .add("reason", change.reason().id())
                .add("before", JsonTexts.orNull((Object)
                        (change.before() == null ? null : change.before().id())))
                .add("after", JsonTexts.orNull((Object)
                        (change.after() == null ? null : change.after().id())))
                .add("severity", change.severity().id())
                .add("findings", change.found())
                .add("message", JsonTexts.orNull(change.note()));
    }

    private static JsonObjectBuilder counts(Map<ChangeKind, ReplayCount> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        counts.forEach((kind, count) -> json.add(
                kind.id(),
                Json.createObjectBuilder()
                        .add("verdicts", count.verdicts())
                        .add("rounds", count.rounds())
                        .add("cases", count.cases())));
        return json;
    }

    private static JsonArrayBuilder groups(List<ReplayGroup> groups) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        groups.forEach(
                g -> json.add(Json.createObjectBuilder().add("key", g.key()).add("counts", counts(g.counts()))));
        return json;
    }

    private static Map<String, Map<String, String>> parameters(JsonObject body) {
        Map<String, Map<String, String>> byRule = new LinkedHashMap<>();
        JsonObject given = JsonTexts.object(body, "parameters");
        if (given != null) {
            for (String rule : given.keySet()) {
                JsonObject own = JsonTexts.object(given, rule);
                Map<String, String> values = new LinkedHashMap<>();
                if (own != null) {
                    own.forEach((name, value) -> values.put(name, JsonTexts.plain(value)));
                }
                byRule.put(rule, values);
            }
        }
        return byRule;
    }

    private static @Nullable String text(JsonObject body, String name) {
        JsonValue value = body.getOrDefault(name, JsonValue.NULL);
        return value instanceof JsonString text && !text.getString().isBlank() ? text.getString() : null;
    }
}
