package kz.saulet.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import org.jspecify.annotations.Nullable;

/** The part of a list that a caller asks for, and the way to the next part. */
public class Page {

    private static final int MOST = 500;

    @QueryParam("limit")
    @DefaultValue("50")
    private int limit = 50;

    /** From an earlier answer; its content means nothing to callers. */
    @QueryParam("cursor")
    private @Nullable String cursor;

    int limit() {
        if (limit < 1 || limit > MOST) {
            throw new InvalidInput(new FieldError("limit", "out-of-range", "range", "1-" + MOST));
        }
        return limit;
    }

    int offset() {
        if (cursor == null || cursor.isEmpty()) {
            return 0;
        }
        try {
            return Integer.parseUnsignedInt(
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException notOurs) {
            throw new InvalidInput(new FieldError("cursor", "malformed"));
        }
    }

    /** The envelope of all lists: the items, how many there are in all, and the cursor of the next part if there is one. */
    JsonObjectBuilder envelope(JsonArrayBuilder items, long total) {
        int next = offset() + limit();
        JsonObjectBuilder list = Json.createObjectBuilder().add("items", items).add("total", total);
        return next < total ? list.add("next", cursorAt(next)) : list.addNull("next");
    }

    private static String cursorAt(int offset) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Integer.toString(offset).getBytes(StandardCharsets.US_ASCII));
    }
}
