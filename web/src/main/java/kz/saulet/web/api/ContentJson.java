package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.submission.Content;
import org.jspecify.annotations.Nullable;

/**
 * The described content of a proposal as JSON: by property id a text, number or yes/no, {@code {"ru": …, "kk": …}} for
 * text in several languages, {@code {"iri": …}} for an element of the estate, {@code {"kind": …, "values": {…}}} for a part
 * described within the proposal, or an array of these.
 */
final class ContentJson {

    private static final String ROOT = "Proposal";

    private ContentJson() {}

    static Content parse(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return content(reader.readObject(), ROOT);
        } catch (JsonException | ClassCastException notJson) {
            throw new InvalidInput(new FieldError("content", "malformed"));
        }
    }

    static Content content(@Nullable JsonObject json, String kind) {
        if (json == null) {
            return Content.empty(kind);
        }
        JsonValue values = json.get("values");
        JsonObject byProperty = values instanceof JsonObject object ? object : json;
        Map<String, List<Content.Item>> items = new LinkedHashMap<>();
        byProperty.forEach((property, value) -> items.put(property, items(value)));
        return new Content(json.getString("iri", null), json.getString("kind", kind), items);
    }

    private static List<Content.Item> items(JsonValue value) {
        List<Content.Item> items = new ArrayList<>();
        switch (value.getValueType()) {
            case NULL -> {}
            case ARRAY -> ((JsonArray) value).forEach(v -> items.addAll(items(v)));
            case OBJECT -> items.addAll(object((JsonObject) value));
            default -> items.add(new Content.Plain(JsonTexts.plain(value)));
        }
        return items;
    }

    private static List<Content.Item> object(JsonObject object) {
        if (object.containsKey("values")) {
            return List.of(new Content.Part(content(object, object.getString("kind", ""))));
        }
        if (object.containsKey("iri")) {
            return List.of(new Content.Link(object.getString("iri", "")));
        }
        List<Content.Item> texts = new ArrayList<>();
        object.forEach((lang, text) -> texts.add(new Content.Plain(JsonTexts.plain(text), lang)));
        return texts;
    }

    static JsonObject json(Content content) {
        JsonObjectBuilder values = Json.createObjectBuilder();
        content.values().forEach((property, items) -> values.add(property, json(items)));
        return Json.createObjectBuilder()
                .add("iri", JsonTexts.orNull((Object) content.iri()))
                .add("kind", content.kind())
                .add("values", values)
                .build();
    }

    private static JsonValue json(List<Content.Item> items) {
        boolean localized = items.stream()
                .anyMatch(i -> i instanceof Content.Plain p && !p.lang().isEmpty());
        if (localized) {
            JsonObjectBuilder byLang = Json.createObjectBuilder();
            items.forEach(i -> {
                if (i instanceof Content.Plain plain) {
                    byLang.add(plain.lang().isEmpty() ? "und" : plain.lang(), plain.value());
                }
            });
            return byLang.build();
        }
        JsonArrayBuilder all = Json.createArrayBuilder();
        items.forEach(i -> all.add(json(i)));
        return all.build();
    }

    private static JsonValue json(Content.Item item) {
        if (item instanceof Content.Plain plain) {
            return Json.createValue(plain.value());
        }
        if (item instanceof Content.Link link) {
            return Json.createObjectBuilder().add("iri", link.iri()).build();
        }
        return json(((Content.Part) item).content());
    }
}
