package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import kz.saulet.examination.CheckAnswer;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** Verdicts and findings as JSON, in the shape that version 1 promises. */
final class VerdictJson {

    private VerdictJson() {}

    static JsonObject answer(CheckAnswer answer) {
        return result(answer.result())
                .add("newlyViolated", ConsequencesJson.newlyViolated(answer.consequences()))
                .add("estate", ConsequencesJson.estate(answer.consequences()))
                .build();
    }

    private static JsonObjectBuilder result(CheckResult result) {
        JsonArrayBuilder verdicts = Json.createArrayBuilder();
        result.verdicts().forEach(v -> verdicts.add(verdict(v)));
        return Json.createObjectBuilder()
                .add("documentType", result.documentType())
                .add("body", JsonTexts.orNull((Object) result.body()))
                .add("date", result.date().toString())
                .add("ruleSet", result.ruleSet())
                .add("graphPosition", result.graphPosition())
                .add("counts", counts(result.counts()))
                .add("verdicts", verdicts);
    }

    static JsonObjectBuilder counts(Map<Verdict, Integer> counts) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        counts.forEach((verdict, number) -> json.add(verdict.id(), number));
        return json;
    }

    private static JsonObjectBuilder verdict(RuleVerdict verdict) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        verdict.findings().forEach(f -> findings.add(finding(f)));
        return Json.createObjectBuilder()
                .add("rule", verdict.rule())
                .add("edition", verdict.edition())
                .add("group", verdict.group())
                .add("label", JsonTexts.json(verdict.label()))
                .add("verdict", verdict.verdict().id())
                .add("severity", verdict.severity().id())
                .add("norm", norm(verdict.norm()))
                .add("checked", verdict.checked())
                .add("failed", verdict.failed())
                .add("reason", JsonTexts.orNull(verdict.reason()))
                .add("proposesOnly", verdict.proposesOnly())
                .add("findings", findings);
    }

    private static JsonObjectBuilder finding(Finding finding) {
        return Json.createObjectBuilder()
                .add("fingerprint", finding.fingerprint())
                .add("focus", JsonTexts.orNull((Object) finding.focus()))
                .add("place", place(finding.place()))
                .add("message", JsonTexts.json(finding.message()))
                .add("remedy", JsonTexts.json(finding.remedy()))
                .add("evidence", evidence(finding.evidence()));
    }

    static JsonObjectBuilder norm(NormReference norm) {
        return Json.createObjectBuilder()
                .add("act", norm.act())
                .add("title", JsonTexts.json(norm.title()))
                .add("edition", JsonTexts.orNull((Object) norm.edition()))
                .add("paragraph", JsonTexts.orNull((Object) norm.paragraph()))
                .add("status", norm.status())
                .add("insteadOf", JsonTexts.orNull((Object) norm.details().insteadOf()))
                .add("place", JsonTexts.json(norm.details().place()))
                .add("summary", JsonTexts.json(norm.details().summary()))
                .add("text", JsonTexts.json(norm.details().text()))
                .add("url", JsonTexts.orNull((Object) norm.details().url()))
                .add("regime", JsonTexts.orNull((Object) norm.details().regime()))
                .add("remark", JsonTexts.json(norm.details().remark()));
    }

    static JsonValue place(@Nullable Place place) {
        if (place == null) {
            return JsonValue.NULL;
        }
        return Json.createObjectBuilder()
                .add("file", JsonTexts.orNull((Object) place.file()))
                .add("section", JsonTexts.orNull((Object) place.section()))
                .add("paragraph", JsonTexts.orNull(place.paragraph()))
                .build();
    }

    static JsonArrayBuilder evidence(List<EvidenceTriple> steps) {
        JsonArrayBuilder json = Json.createArrayBuilder();
        steps.forEach(t -> json.add(Json.createObjectBuilder()
                .add("s", t.s())
                .add("p", t.p())
                .add("o", t.o())
                .add("missing", t.missing())));
        return json;
    }
}
