package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/** JsonTexts in several languages as JSON objects by language tag. */
final class JsonTexts {

    /** The key of a text whose language is not known. */
    private static final String UNKNOWN = "und";

    private JsonTexts() {}

    static JsonObject json(Labels labels) {
        JsonObjectBuilder byLang = Json.createObjectBuilder();
        labels.byLang().forEach((lang, text) -> byLang.add(lang.isEmpty() ? UNKNOWN : lang, text));
        return byLang.build();
    }

    static JsonValue orNull(@Nullable Labels labels) {
        return labels == null ? JsonValue.NULL : json(labels);
    }

    static JsonValue orNull(@Nullable Object value) {
        return value == null ? JsonValue.NULL : Json.createValue(value.toString());
    }

    static JsonValue orNull(@Nullable Integer value) {
        return value == null ? JsonValue.NULL : Json.createValue(value);
    }

    /** Reads an object by language tag; an absent object has no texts. */
    static Labels labels(@Nullable JsonObject byLang) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (byLang != null) {
            byLang.forEach((lang, text) -> texts.put(lang.equals(UNKNOWN) ? "" : lang, plain(text)));
        }
        return new Labels(texts);
    }

    /** A JSON scalar as its text. */
    static String plain(JsonValue value) {
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }
}
