package kz.saulet.examination;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import kz.saulet.language.Labels;
import kz.saulet.rules.NormReference;
import kz.saulet.submission.LabelsJson;
import org.jspecify.annotations.Nullable;

/** A norm as it was cited on the day of the check, as JSON; what was recorded with less is read all the same. */
final class NormJson {

    private NormJson() {}

    static JsonObject json(NormReference norm) {
        NormReference.Details details = norm.details();
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("act", norm.act());
        json.add("title", LabelsJson.json(norm.title()));
        add(json, "edition", norm.edition());
        add(json, "paragraph", norm.paragraph());
        json.add("status", norm.status());
        add(json, "shortTitle", details.shortTitle());
        add(json, "insteadOf", details.insteadOf());
        add(json, "place", details.place());
        add(json, "summary", details.summary());
        add(json, "text", details.text());
        add(json, "url", details.url());
        add(json, "regime", details.regime());
        add(json, "remark", details.remark());
        Labels notInForce = details.notInForce();
        if (notInForce != null) {
            json.add("notInForce", LabelsJson.json(notInForce));
        }
        return json.build();
    }

    static NormReference norm(JsonObject json) {
        return new NormReference(
                json.getString("act"),
                labels(json, "title"),
                text(json, "edition"),
                text(json, "paragraph"),
                json.getString("status"),
                new NormReference.Details(
                        labels(json, "shortTitle"),
                        text(json, "insteadOf"),
                        labels(json, "place"),
                        labels(json, "summary"),
                        labels(json, "text"),
                        text(json, "url"),
                        text(json, "regime"),
                        labels(json, "remark"),
                        json.containsKey("notInForce") ? labels(json, "notInForce") : null));
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static void add(JsonObjectBuilder json, String name, Labels labels) {
        if (!labels.isEmpty()) {
            json.add(name, LabelsJson.json(labels));
        }
    }

    private static Labels labels(JsonObject json, String name) {
        return json.containsKey(name) ? LabelsJson.labels(json.getJsonObject(name)) : Labels.none();
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.containsKey(name) ? json.getString(name) : null;
    }
}
