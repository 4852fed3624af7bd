package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import kz.saulet.language.Labels;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
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

    /** The object of this name in a caller's body, or null when there is none. */
    static @Nullable JsonObject object(JsonObject body, String name) {
        JsonValue value = body.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonObject object) {
            return object;
        }
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return null;
        }
        throw new InvalidInput(new FieldError(name, "malformed"));
    }

    /** The whole number of this name in a caller's body. */
    static OptionalLong number(JsonObject body, String name) {
        JsonValue value = body.getOrDefault(name, JsonValue.NULL);
        if (value instanceof JsonNumber number) {
            return OptionalLong.of(number.longValue());
        }
        if (value.getValueType() == JsonValue.ValueType.NULL) {
            return OptionalLong.empty();
        }
        throw new InvalidInput(new FieldError(name, "not-integer"));
    }

    /** A JSON scalar as its text. */
    static String plain(JsonValue value) {
        return value instanceof jakarta.json.JsonString text ? text.getString() : value.toString();
    }
}
