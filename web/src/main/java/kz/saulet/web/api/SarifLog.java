package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import kz.saulet.examination.CheckAnswer;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.rules.Place;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A check in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0), which build servers and editors show.
 * Findings are results of kind {@code fail}; the other verdicts are results too, so nothing that was not evaluated looks
 * passed. Texts are in one language.
 */
final class SarifLog {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    private final Lang lang;

    SarifLog(Lang lang) {
        this.lang = lang;
    }

    JsonObject of(CheckAnswer answer) {
        CheckResult result = answer.result();
        JsonArrayBuilder rules = Json.createArrayBuilder();
        JsonArrayBuilder results = Json.createArrayBuilder();
        int index = 0;
        for (RuleVerdict verdict : result.verdicts()) {
            rules.add(rule(verdict));
            addResults(verdict, index++, results);
        }
        answer.consequences().newlyViolated().forEach(newly -> results.add(newlyViolated(newly, result)));
        JsonObjectBuilder driver = Json.createObjectBuilder()
                .add("name", "Saulet")
                .add("version", result.ruleSet())
                .add("language", lang.tag())
                .add("rules", rules);
        JsonObjectBuilder run = Json.createObjectBuilder()
                .add("tool", Json.createObjectBuilder().add("driver", driver))
                .add("columnKind", "utf16CodeUnits")
                .add("results", results)
                .add(
                        "properties",
                        properties(result)
                                .add(
                                        "newlyViolatedEvaluated",
                                        answer.consequences().evaluated()));
        return Json.createObjectBuilder()
                .add("$schema", SCHEMA)
                .add("version", "2.1.0")
                .add("runs", Json.createArrayBuilder().add(run))
                .build();
    }

    private JsonObjectBuilder rule(RuleVerdict verdict) {
        return Json.createObjectBuilder()
                .add("id", verdict.rule())
                .add("shortDescription", message(verdict.label()))
                .add("defaultConfiguration", Json.createObjectBuilder().add("level", level(verdict.severity())))
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("edition", verdict.edition())
                                .add("severity", verdict.severity().id())
                                .add("proposesOnly", verdict.proposesOnly())
                                .add("norm", VerdictJson.norm(verdict.norm())));
    }

    private void addResults(RuleVerdict verdict, int index, JsonArrayBuilder results) {
        if (verdict.verdict() == Verdict.FAILED) {
            verdict.findings().forEach(finding -> results.add(finding(finding, verdict, index)));
        } else {
            Labels said = verdict.reason() == null ? verdict.label() : verdict.reason();
            results.add(result(verdict, index, kind(verdict.verdict()), "none", said));
        }
    }

    private JsonObjectBuilder finding(Finding finding, RuleVerdict verdict, int index) {
        return result(verdict, index, "fail", level(verdict.severity()), finding.message())
                .add("partialFingerprints", Json.createObjectBuilder().add("saulet/v1", finding.fingerprint()))
                .add("locations", Json.createArrayBuilder().add(location(finding.place(), finding.focus())))
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("remedy", finding.remedy().in(lang))
                                .add("evidence", VerdictJson.evidence(finding.evidence())));
    }

    /** No fault of the submission, so its kind is {@code informational}. */
    private JsonObjectBuilder newlyViolated(NewlyViolated newly, CheckResult result) {
        Finding finding = newly.finding();
        List<String> rules = result.verdicts().stream().map(RuleVerdict::rule).toList();
        return result(newly.after(), rules.indexOf(newly.after().rule()), "informational", "none", finding.message())
                .add("partialFingerprints", Json.createObjectBuilder().add("saulet/v1", finding.fingerprint()))
                .add("locations", Json.createArrayBuilder().add(location(null, newly.element())))
                .add(
                        "properties",
                        Json.createObjectBuilder()
                                .add("newlyViolated", true)
                                .add("body", newly.body())
                                .add("verdictBefore", newly.before().id())
                                .add("verdictAfter", newly.after().verdict().id())
                                .add("remedy", finding.remedy().in(lang))
                                .add("evidence", VerdictJson.evidence(finding.evidence())));
    }

    private JsonObjectBuilder result(RuleVerdict verdict, int index, String kind, String level, Labels said) {
        return Json.createObjectBuilder()
                .add("ruleId", verdict.rule())
                .add("ruleIndex", index)
                .add("kind", kind)
                .add("level", level)
                .add("message", message(said));
    }

    private static JsonObjectBuilder location(@Nullable Place place, @Nullable String focus) {
        JsonObjectBuilder location = Json.createObjectBuilder();
        JsonArrayBuilder logical = Json.createArrayBuilder();
        if (place != null && place.file() != null) {
            location.add(
                    "physicalLocation",
                    Json.createObjectBuilder()
                            .add("artifactLocation", Json.createObjectBuilder().add("uri", uri(place.file()))));
        }
        if (place != null && place.section() != null) {
            logical.add(Json.createObjectBuilder().add("name", place.section()).add("kind", "section"));
        }
        if (place != null && place.paragraph() != null) {
            logical.add(Json.createObjectBuilder()
                    .add("name", place.paragraph().toString())
                    .add("kind", "paragraph"));
        }
        if (focus != null) {
            logical.add(
                    Json.createObjectBuilder().add("fullyQualifiedName", focus).add("kind", "element"));
        }
        return location.add("logicalLocations", logical);
    }

    /** A file name as a relative reference, as the format asks for. */
    private static String uri(String fileName) {
        return java.net.URLEncoder.encode(fileName, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
    }

    private static JsonObjectBuilder properties(CheckResult result) {
        return Json.createObjectBuilder()
                .add("documentType", result.documentType())
                .add("body", JsonTexts.orNull((Object) result.body()))
                .add("date", result.date().toString())
                .add("graphPosition", result.graphPosition())
                .add("counts", VerdictJson.counts(result.counts()));
    }

    private JsonObjectBuilder message(Labels labels) {
        return Json.createObjectBuilder().add("text", labels.in(lang));
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> "pass";
            case NOT_APPLICABLE -> "notApplicable";
            case CANNOT_EVALUATE, ERROR -> "open";
            case FAILED -> "fail";
        };
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "error";
            case MAJOR, MINOR -> "warning";
            case INFO -> "note";
        };
    }
}
