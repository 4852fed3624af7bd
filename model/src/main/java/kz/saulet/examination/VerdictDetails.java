package kz.saulet.examination;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import kz.saulet.language.Labels;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.submission.LabelsJson;
import org.jspecify.annotations.Nullable;

/** The part of a verdict that nobody searches for, kept as one JSON document. */
record VerdictDetails(
        Labels label, NormReference norm, @Nullable Labels reason) {

    static VerdictDetails of(RuleVerdict verdict) {
        return new VerdictDetails(verdict.label(), verdict.norm(), verdict.reason());
    }

    String write() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("label", LabelsJson.json(label));
        json.add("norm", NormJson.json(norm));
        if (reason != null) {
            json.add("reason", LabelsJson.json(reason));
        }
        return json.build().toString();
    }

    static VerdictDetails read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        JsonObject reason = json.getJsonObject("reason");
        return new VerdictDetails(
                LabelsJson.labels(json.getJsonObject("label")),
                NormJson.norm(json.getJsonObject("norm")),
                reason == null ? null : LabelsJson.labels(reason));
    }
}
