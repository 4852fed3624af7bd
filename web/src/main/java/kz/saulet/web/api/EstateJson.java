package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import kz.saulet.estate.EstateCount;
import kz.saulet.estate.EstateFinding;
import kz.saulet.estate.EstateProgress;
import kz.saulet.estate.EstateProof;
import kz.saulet.estate.EstateSummary;

/** Findings of the estate as JSON. */
final class EstateJson {

    private EstateJson() {}

    static JsonObjectBuilder row(EstateFinding row) {
        return Json.createObjectBuilder()
                .add("rule", row.verdict().rule())
                .add("edition", row.verdict().edition())
                .add("group", row.verdict().group())
                .add("label", JsonTexts.json(row.verdict().label()))
                .add("severity", row.verdict().severity().id())
                .add("norm", VerdictJson.norm(row.verdict().norm()))
                .add("proposesOnly", row.verdict().proposesOnly())
                .add("body", row.body())
                .add("bodyName", JsonTexts.json(row.bodyName()))
                .add("element", row.element())
                .add("elementName", JsonTexts.json(row.elementName()))
                .add("fingerprint", row.finding().fingerprint())
                .add("message", JsonTexts.json(row.finding().message()))
                .add("remedy", JsonTexts.json(row.finding().remedy()));
    }

    static JsonObject proof(EstateProof proof) {
        return row(proof.found())
                .add("evidence", VerdictJson.evidence(proof.found().finding().evidence()))
                .add("state", state(proof.state()))
                .build();
    }

    static JsonObject state(EstateProgress state) {
        return Json.createObjectBuilder()
                .add("complete", state.complete())
                .add("current", state.current())
                .add("graphPosition", state.position())
                .add("date", JsonTexts.orNull((Object) state.date()))
                .add("ruleSet", state.ruleSet())
                .add("done", state.done())
                .add("of", state.total())
                .build();
    }

    static JsonObject summary(EstateSummary summary) {
        JsonArrayBuilder disadvantages = Json.createArrayBuilder();
        summary.disadvantages()
                .forEach(d -> disadvantages.add(count(d.count())
                        .add("id", d.disadvantage().id())
                        .add("label", JsonTexts.json(d.disadvantage().label()))
                        .add("rules", Json.createArrayBuilder(d.disadvantage().rules()))));
        JsonArrayBuilder rules = Json.createArrayBuilder();
        summary.rules()
                .forEach(r -> rules.add(count(r.count())
                        .add("rule", r.rule())
                        .add("label", JsonTexts.json(r.label()))
                        .add("severity", r.severity().id())));
        JsonArrayBuilder bodies = Json.createArrayBuilder();
        summary.bodies()
                .forEach(b -> bodies.add(count(b.count()).add("body", b.body()).add("name", JsonTexts.json(b.name()))));
        return count(summary.all())
                .add("disadvantages", disadvantages)
                .add("rules", rules)
                .add("bodies", bodies)
                .add("state", state(summary.state()))
                .build();
    }

    private static JsonObjectBuilder count(EstateCount count) {
        return Json.createObjectBuilder()
                .add("elements", count.elements())
                .add("findings", count.findings())
                .add("checks", VerdictJson.counts(count.checks()));
    }
}
