package kz.saulet.submission;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.language.Labels;

/** Texts in several languages as JSON: {@code {"kk": "…", "ru": "…"}}; a text without a language has the empty name. */
public final class LabelsJson {

    private LabelsJson() {}

    public static JsonObject json(Labels labels) {
        JsonObjectBuilder byLang = Json.createObjectBuilder();
        labels.byLang().forEach(byLang::add);
        return byLang.build();
    }

    public static Labels labels(JsonObject json) {
        Map<String, String> byLang = new LinkedHashMap<>();
        json.forEach((lang, text) -> byLang.put(lang, ((JsonString) text).getString()));
        return new Labels(byLang);
    }

    static String write(Map<String, Labels> labels) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        labels.forEach((name, texts) -> json.add(name, json(texts)));
        return json.build().toString();
    }

    static Map<String, Labels> read(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        Map<String, Labels> labels = new LinkedHashMap<>();
        json.forEach((name, texts) -> labels.put(name, labels(texts.asJsonObject())));
        return labels;
    }
}
