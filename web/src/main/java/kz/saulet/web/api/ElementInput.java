package kz.saulet.web.api;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.saulet.architecture.ValueInput;
import kz.saulet.language.Lang;
import kz.saulet.metamodel.Kind;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ElementJson} writes. A property that is {@code null} or an empty array loses its values. */
final class ElementInput {

    private ElementInput() {}

    /** @param lang what a plain text is in where texts have a language: the language of the call */
    static Map<String, List<ValueInput>> values(JsonObject body, Kind kind, Lang lang) {
        JsonValue values = body.get("values");
        if (!(values instanceof JsonObject byProperty)) {
            throw new InvalidInput(new FieldError("values", "required"));
        }
        Map<String, List<ValueInput>> inputs = new LinkedHashMap<>();
        byProperty.forEach((property, value) ->
                inputs.put(property, isLocalized(kind, property) ? inLanguage(inputs(value), lang) : inputs(value)));
        return inputs;
    }

    private static boolean isLocalized(Kind kind, String property) {
        return kind.property(property).filter(p -> p.type().isLocalized()).isPresent();
    }

    private static List<ValueInput> inLanguage(List<ValueInput> texts, Lang lang) {
        return texts.stream()
                .map(t -> t.lang().isEmpty() ? new ValueInput(t.text(), lang.tag()) : t)
                .toList();
    }

    static @Nullable String reason(JsonObject body) {
        return body.getString("reason", null);
    }

    private static List<ValueInput> inputs(JsonValue value) {
        return switch (value.getValueType()) {
            case NULL -> List.of();
            case ARRAY -> each((JsonArray) value);
            case OBJECT -> object((JsonObject) value);
            default -> List.of(ValueInput.of(JsonTexts.plain(value)));
        };
    }

    private static List<ValueInput> each(JsonArray array) {
        List<ValueInput> all = new ArrayList<>();
        array.forEach(value -> all.addAll(inputs(value)));
        return all;
    }

    /** An object is a relation when it names an IRI, else a text by language. */
    private static List<ValueInput> object(JsonObject object) {
        if (object.containsKey("iri")) {
            return List.of(ValueInput.of(object.getString("iri", "")));
        }
        List<ValueInput> texts = new ArrayList<>();
        object.forEach((lang, text) -> {
            if (text.getValueType() != JsonValue.ValueType.NULL) {
                texts.add(new ValueInput(JsonTexts.plain(text), lang.equals("und") ? "" : lang));
            }
        });
        return texts;
    }
}
