package kz.saulet.examination;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import kz.saulet.rules.NormReference;
import kz.saulet.submission.LabelsJson;
import org.jspecify.annotations.Nullable;

/** A norm as it was cited on the day of the check, as JSON. */
final class NormJson {

    private NormJson() {}

    static JsonObject json(NormReference norm) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        json.add("act", norm.act());
        json.add("title", LabelsJson.json(norm.title()));
        add(json, "edition", norm.edition());
        add(json, "paragraph", norm.paragraph());
        json.add("status", norm.status());
        return json.build();
    }

    static NormReference norm(JsonObject json) {
        return new NormReference(
                json.getString("act"),
                LabelsJson.labels(json.getJsonObject("title")),
                text(json, "edition"),
                text(json, "paragraph"),
                json.getString("status"));
    }

    private static void add(JsonObjectBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.add(name, value);
        }
    }

    private static @Nullable String text(JsonObject json, String name) {
        return json.containsKey(name) ? json.getString(name) : null;
    }
}
