package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;

/** Reads a refusal and holds it to the contract that all refusals of the API share. */
final class Refused {

    private static final String KAZAKH_ONLY = "(?s).*[әғқңөұүһі].*";
    private static final String CYRILLIC = "(?s).*\\p{IsCyrillic}{3}.*";

    private Refused() {}

    static JsonObject with(int status, String code, ApiAnswer answer) {
        JsonObject problem = with(status, answer);
        assertEquals(code, problem.getString("code"), answer::text);
        return problem;
    }

    static JsonObject with(int status, ApiAnswer answer) {
        answer.expect(status);
        assertTrue(answer.header("Content-Type").startsWith("application/problem+json"), answer.header("Content-Type"));
        JsonObject problem = answer.object();
        assertEquals(status, problem.getInt("status"));
        assertFalse(problem.getString("code").isBlank());
        String detail = problem.getString("detail");
        assertTrue(detail.length() > 10 && detail.endsWith("."), () -> "not a sentence: " + detail);
        assertFalse(detail.contains("Exception") || detail.contains("{"), detail);
        return problem;
    }

    static void inKazakh(JsonObject problem) {
        assertTrue(problem.getString("detail").matches(KAZAKH_ONLY), problem::toString);
    }

    static void inRussian(JsonObject problem) {
        String detail = problem.getString("detail");
        assertTrue(detail.matches(CYRILLIC) && !detail.matches(KAZAKH_ONLY), problem::toString);
    }
}
