package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonStructure;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the server answered. */
public record ApiAnswer(HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    /** The header's first value, or an empty text. */
    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public JsonObject object() {
        return read().asJsonObject();
    }

    public JsonArray array() {
        return read().asJsonArray();
    }

    /** Fails with the whole answer when the status is another one. */
    public ApiAnswer expect(int status) {
        assertEquals(
                status, status(), () -> response.request().method() + " " + response.uri() + " answered " + text());
        return this;
    }

    private JsonStructure read() {
        try (var reader = Json.createReader(new ByteArrayInputStream(response.body()))) {
            return reader.read();
        }
    }
}
