package kz.saulet.examination;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.LabelsJson;

/** Consequences as JSON to be kept: in all three languages, so that they are read later as they were written. */
final class ConsequencesJson {

    private ConsequencesJson() {}

    static String write(Consequences all) {
        JsonArrayBuilder newly = Json.createArrayBuilder();
        all.newlyViolated().forEach(n -> newly.add(newlyViolated(n)));
        JsonArrayBuilder others = Json.createArrayBuilder();
        all.notCompared()
                .forEach(n -> others.add(Json.createObjectBuilder()
                        .add("rule", n.rule())
                        .add("body", n.body())
                        .add("before", n.before().name())
                        .add("after", n.after().name())));
        return Json.createObjectBuilder()
                .add("position", all.position())
                .add("date", String.valueOf(all.date()))
                .add("ruleSet", all.ruleSet())
                .add("changes", all.changes())
                .add("compared", all.compared())
                .add("newlyViolated", newly)
                .add("notCompared", others)
                .build()
                .toString();
    }

    private static JsonObject newlyViolated(NewlyViolated n) {
        RuleVerdict rule = n.after();
        Finding finding = n.finding();
        var json = Json.createObjectBuilder()
                .add("body", n.body())
                .add("element", n.element())
                .add("before", n.before().name())
                .add("rule", rule.rule())
                .add("edition", rule.edition())
                .add("group", rule.group())
                .add("label", LabelsJson.json(rule.label()))
                .add("severity", rule.severity().name())
                .add("norm", NormJson.json(rule.norm()))
                .add("checked", rule.checked())
                .add("failed", rule.failed())
                .add("proposesOnly", rule.proposesOnly())
                .add("fingerprint", finding.fingerprint())
                .add("message", LabelsJson.json(finding.message()))
                .add("remedy", LabelsJson.json(finding.remedy()))
                .add("parameters", FindingJson.parameters(finding.parameters()))
                .add("evidence", FindingJson.evidence(finding.evidence()));
        String focus = finding.focus();
        if (focus != null) {
            json.add("focus", focus);
        }
        return json.build();
    }

    static Consequences read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new Consequences(
                true,
                json.getJsonNumber("position").longValue(),
                LocalDate.parse(json.getString("date")),
                json.getString("ruleSet"),
                json.getInt("changes"),
                json.getInt("compared"),
                objects(json.getJsonArray("newlyViolated")).stream()
                        .map(ConsequencesJson::newlyViolated)
                        .toList(),
                objects(json.getJsonArray("notCompared")).stream()
                        .map(n -> new Consequences.NotCompared(
                                n.getString("rule"), n.getString("body"), verdict(n, "before"), verdict(n, "after")))
                        .toList(),
                0);
    }

    private static NewlyViolated newlyViolated(JsonObject json) {
        Finding finding = new Finding(
                json.getString("fingerprint"),
                json.getString("focus", null),
                null,
                LabelsJson.labels(json.getJsonObject("message")),
                LabelsJson.labels(json.getJsonObject("remedy")),
                FindingJson.parameters(json.getString("parameters")),
                FindingJson.evidence(json.getString("evidence")));
        RuleVerdict after = new RuleVerdict(
                json.getString("rule"),
                json.getString("edition"),
                json.getString("group"),
                LabelsJson.labels(json.getJsonObject("label")),
                Verdict.FAILED,
                Severity.valueOf(json.getString("severity")),
                NormJson.norm(json.getJsonObject("norm")),
                json.getInt("checked"),
                json.getInt("failed"),
                null,
                json.getBoolean("proposesOnly"),
                List.of(finding));
        return new NewlyViolated(json.getString("body"), json.getString("element"), verdict(json, "before"), after);
    }

    private static Verdict verdict(JsonObject json, String name) {
        return Verdict.valueOf(json.getString(name));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }
}
