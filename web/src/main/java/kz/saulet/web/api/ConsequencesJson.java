package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.rules.RuleVerdict;

/**
 * What a proposal would make non-compliant in the estate, as JSON. The list is {@code null}, not empty, while nobody has
 * evaluated the estate.
 */
final class ConsequencesJson {

    private ConsequencesJson() {}

    static JsonValue newlyViolated(Consequences consequences) {
        if (!consequences.evaluated()) {
            return JsonValue.NULL;
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        consequences.newlyViolated().forEach(n -> all.add(newlyViolated(n)));
        return all.build();
    }

    /** What was compared with what. */
    static JsonObjectBuilder estate(Consequences consequences) {
        JsonArrayBuilder notCompared = Json.createArrayBuilder();
        consequences
                .notCompared()
                .forEach(n -> notCompared.add(Json.createObjectBuilder()
                        .add("rule", n.rule())
                        .add("body", n.body())
                        .add("verdictBefore", n.before().id())
                        .add("verdictAfter", n.after().id())));
        return Json.createObjectBuilder()
                .add("evaluated", consequences.evaluated())
                .add("graphPosition", consequences.position())
                .add("date", JsonTexts.orNull((Object) consequences.date()))
                .add("ruleSet", consequences.ruleSet())
                .add("changes", consequences.changes())
                .add("checksAgain", consequences.compared())
                .add("hidden", consequences.hidden())
                .add("notCompared", notCompared);
    }

    private static JsonObjectBuilder newlyViolated(NewlyViolated newly) {
        RuleVerdict after = newly.after();
        Finding finding = newly.finding();
        return Json.createObjectBuilder()
                .add("rule", after.rule())
                .add("edition", after.edition())
                .add("group", after.group())
                .add("label", JsonTexts.json(after.label()))
                .add("severity", after.severity().id())
                .add("norm", VerdictJson.norm(after.norm()))
                .add("proposesOnly", after.proposesOnly())
                .add("body", newly.body())
                .add("element", newly.element())
                .add("verdictBefore", newly.before().id())
                .add("verdictAfter", after.verdict().id())
                .add("fingerprint", finding.fingerprint())
                .add("message", JsonTexts.json(finding.message()))
                .add("remedy", JsonTexts.json(finding.remedy()))
                .add("evidence", VerdictJson.evidence(finding.evidence()));
    }
}
