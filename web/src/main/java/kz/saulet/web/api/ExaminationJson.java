package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import kz.saulet.examination.ConclusionView;
import kz.saulet.examination.ExaminationView;
import kz.saulet.examination.FindingView;
import kz.saulet.examination.NormVerdicts;
import kz.saulet.examination.VerdictView;
import org.jspecify.annotations.Nullable;

/** Examinations as JSON. */
final class ExaminationJson {

    private ExaminationJson() {}

    static JsonObject view(ExaminationView view) {
        return Json.createObjectBuilder()
                .add("id", view.id())
                .add("submission", CaseJson.row(view.row()))
                .add("round", view.round())
                .add("state", view.state().id())
                .add("examiner", JsonTexts.orNull((Object) view.examiner()))
                .add("checkedWith", checkedWith(view))
                .add("files", CaseJson.files(view.files()))
                .add("counts", VerdictJson.counts(view.checks()))
                .add("elementsChecked", view.elementsChecked())
                .add("elementsFailed", view.elementsFailed())
                .add("decisions", decisions(view))
                .add("criteria", criteria(view))
                .add("proposedOutcome", view.proposed().name())
                .add("conclusion", conclusion(view.conclusion()))
                .add("version", view.version())
                .build();
    }

    private static JsonObjectBuilder checkedWith(ExaminationView view) {
        return Json.createObjectBuilder()
                .add("date", view.checkedWith().date().toString())
                .add("ruleSet", view.checkedWith().ruleSet())
                .add("ruleSetHash", view.checkedWith().ruleSetHash())
                .add("graphPosition", view.checkedWith().graphPosition())
                .add("contentPosition", view.checkedWith().contentPosition())
                .add("at", view.checkedWith().at().toString());
    }

    private static JsonObjectBuilder decisions(ExaminationView view) {
        return Json.createObjectBuilder()
                .add("open", view.decisions().open())
                .add("confirmed", view.decisions().confirmed())
                .add("rejected", view.decisions().rejected())
                .add("gone", view.decisions().gone());
    }

    private static JsonArrayBuilder criteria(ExaminationView view) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        view.criteria()
                .forEach(c -> all.add(Json.createObjectBuilder()
                        .add("criterion", c.criterion().id())
                        .add("label", JsonTexts.json(c.criterion().label()))
                        .add("counts", VerdictJson.counts(c.checks()))
                        .add("elementsChecked", c.elementsChecked())
                        .add("elementsFailed", c.elementsFailed())));
        return all;
    }

    static JsonValue conclusion(@Nullable ConclusionView conclusion) {
        if (conclusion == null) {
            return JsonValue.NULL;
        }
        return Json.createObjectBuilder()
                .add("number", conclusion.number())
                .add("date", conclusion.date().toString())
                .add("outcome", conclusion.outcome().name())
                .add("label", JsonTexts.json(conclusion.outcome().label()))
                .add("sha256", conclusion.sha256())
                .build();
    }

    static JsonArrayBuilder verdicts(NormVerdicts norm) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        norm.verdicts().forEach(v -> all.add(verdict(v)));
        return all;
    }

    private static JsonObjectBuilder verdict(VerdictView verdict) {
        JsonArrayBuilder findings = Json.createArrayBuilder();
        verdict.findings().forEach(f -> findings.add(finding(f)));
        return Json.createObjectBuilder()
                .add("rule", verdict.rule())
                .add("edition", verdict.edition())
                .add("group", verdict.group())
                .add("criterion", verdict.criterion().id())
                .add("label", JsonTexts.json(verdict.label()))
                .add("verdict", verdict.verdict().id())
                .add("severity", verdict.severity().id())
                .add("norm", VerdictJson.norm(verdict.norm()))
                .add("checked", verdict.checked())
                .add("failed", verdict.failed())
                .add("reason", JsonTexts.orNull(verdict.reason()))
                .add("proposesOnly", verdict.proposesOnly())
                .add("findings", findings);
    }

    static JsonObject finding(FindingView finding) {
        return Json.createObjectBuilder()
                .add("number", finding.number())
                .add("fingerprint", finding.fingerprint())
                .add("rule", finding.rule())
                .add("edition", finding.edition())
                .add("severity", finding.severity().id())
                .add("focus", JsonTexts.orNull((Object) finding.focus()))
                .add("place", VerdictJson.place(finding.place()))
                .add("message", JsonTexts.json(finding.message()))
                .add("remedy", JsonTexts.json(finding.remedy()))
                .add("norm", VerdictJson.norm(finding.norm()))
                .add("evidence", VerdictJson.evidence(finding.evidence()))
                .add("state", finding.state().id())
                .add("reason", JsonTexts.orNull((Object) finding.reason()))
                .add("remark", JsonTexts.json(finding.remark()))
                .add("edited", finding.edited())
                .add("decidedBy", JsonTexts.orNull((Object) finding.decidedBy()))
                .add("decidedAt", JsonTexts.orNull((Object) finding.decidedAt()))
                .add("reported", finding.reported())
                .add("version", finding.version())
                .build();
    }
}
