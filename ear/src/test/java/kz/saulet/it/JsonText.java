package kz.saulet.it;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.function.Predicate;

/** JSON as tests write and search it. */
final class JsonText {

    private JsonText() {}

    static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    static List<JsonObject> objects(JsonArray array) {
        return array.getValuesAs(JsonObject.class);
    }

    /** The first that fits; fails with all of them when none does. */
    static JsonObject first(JsonArray array, Predicate<JsonObject> fits) {
        return objects(array).stream()
                .filter(fits)
                .findFirst()
                .orElseThrow(() -> new AssertionError("none fits in " + array));
    }
}
