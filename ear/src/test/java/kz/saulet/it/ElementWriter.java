package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Edits one element of its own and remembers which edits the server acknowledged. */
final class ElementWriter {

    private static final String ELEMENTS = "/api/v1/architectures/mh/current/elements";
    private static final String OWNER = "https://data.saulet.kz/state-body/mh";

    private final String path;
    private final List<String> acknowledged = new ArrayList<>();
    private String attempted = "";

    private ElementWriter(String path) {
        this.path = path;
    }

    static ElementWriter create(Api api, int number) {
        JsonObject goal = Json.createObjectBuilder()
                .add("kind", "Goal")
                .add("reason", "created for writer " + number)
                .add(
                        "values",
                        Json.createObjectBuilder()
                                .add("label", text("Цель для проверки сбоев " + number))
                                .add("goalOf", Json.createObjectBuilder().add("iri", OWNER)))
                .build();
        ApiAnswer created = api.post(ELEMENTS, goal).expect(201);
        return new ElementWriter(ELEMENTS + "/" + created.object().getString("id"));
    }

    /** One edit after the other; returns when a connection breaks, fails on any answer but 200. */
    void editUntilTheServerIsGone(Api api, Runnable onAcknowledged) {
        try {
            String etag = api.get(path).expect(200).header("ETag");
            while (true) {
                attempted = "edit " + acknowledged.size() + " after " + etag;
                etag = api.patch(path, etag, edit(attempted)).expect(200).header("ETag");
                acknowledged.add(attempted);
                onAcknowledged.run();
            }
        } catch (UncheckedIOException killed) {
            return;
        }
    }

    /** So many edits, each acknowledged. */
    void edit(Api api, int times) {
        String etag = api.get(path).expect(200).header("ETag");
        for (int i = 0; i < times; i++) {
            attempted = "edit " + acknowledged.size() + " after " + etag;
            etag = api.patch(path, etag, edit(attempted)).expect(200).header("ETag");
            acknowledged.add(attempted);
        }
    }

    /** The edit that was under way when the server died may be there or not; all acknowledged ones must be. */
    void assertNothingLost(Api api) {
        Set<String> history = api.get(path + "/history").expect(200).object().getJsonArray("items").stream()
                .map(entry -> entry.asJsonObject().getString("reason"))
                .collect(Collectors.toSet());
        List<String> lost =
                acknowledged.stream().filter(edit -> !history.contains(edit)).toList();
        assertEquals(List.of(), lost);
        if (history.contains(attempted) && !acknowledged.contains(attempted)) {
            acknowledged.add(attempted); // done, only its answer was lost
        }
        if (!acknowledged.isEmpty()) {
            assertEquals(acknowledged.get(acknowledged.size() - 1), note(api), "the value is that of the last edit");
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    private String note(Api api) {
        return api.get(path)
                .expect(200)
                .object()
                .getJsonObject("values")
                .getJsonObject("note")
                .getString("ru");
    }

    private static JsonObject edit(String text) {
        return Json.createObjectBuilder()
                .add("reason", text)
                .add("values", Json.createObjectBuilder().add("note", text(text)))
                .build();
    }

    private static JsonObject text(String russian) {
        return Json.createObjectBuilder().add("ru", russian).build();
    }
}
