package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The live findings of the estate: they follow edits, and their figures are those of their lists. */
class FindingsApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String FINDINGS = "/api/v1/findings";
    private static final String ELEMENTS = "/api/v1/architectures/mh/current/elements";

    private final Api architect = SERVER.as("architect");

    @Test
    void findingComesWithAnEditAndGoesWithItsUndo() {
        ApiAnswer created = architect
                .post(
                        ELEMENTS,
                        json("{\"kind\": \"Process\", \"reason\": \"test\", \"values\": {"
                                + "\"label\": {\"kk\": \"Сынақ анықтамасы\", \"ru\": \"Справка для пробы\", \"en\": \"Paper certificate of the test\"}, \"paperDocuments\": 4,"
                                + "\"owner\": {\"iri\": \"https://data.saulet.kz/state-body/mh\"}}}"))
                .expect(201);
        long position = position(created);
        JsonObject found = findings("rule=P-013&body=mh&q=paper certificate of&lang=en&at=" + position);
        assertEquals(1, found.getInt("total"), found::toString);
        assertTrue(found.getJsonObject("state").getJsonNumber("graphPosition").longValue() >= position);
        JsonObject row = found.getJsonArray("items").getJsonObject(0);
        JsonObject one = architect
                .get(FINDINGS + "/P-013/mh/" + row.getString("fingerprint"))
                .expect(200)
                .object();
        assertFalse(one.getJsonArray("evidence").isEmpty(), one::toString);

        ApiAnswer undone = architect
                .post("/api/v1/changes/" + position + "/revert", json("{\"reason\": \"undone\"}"))
                .expect(200);
        JsonObject after = findings("rule=P-013&body=mh&q=paper certificate of&lang=en&at="
                + undone.object().getJsonNumber("position").longValue());
        assertEquals(0, after.getInt("total"), after::toString);
    }

    private static long position(ApiAnswer answer) {
        return Long.parseLong(answer.header("ETag").replaceAll("\\D", ""));
    }

    @Test
    void figuresAreThoseOfTheLists() {
        JsonObject summary = summary();
        assertTrue(summary.getJsonObject("state").getBoolean("complete"), summary::toString);
        assertEquals(6, summary.getJsonArray("disadvantages").size());
        for (JsonObject disadvantage : objects(summary.getJsonArray("disadvantages"))) {
            JsonObject list = findings("limit=1&disadvantage=" + disadvantage.getString("id"));
            assertEquals(disadvantage.getInt("findings"), list.getInt("total"), disadvantage::toString);
            assertEquals(disadvantage.getInt("elements"), list.getInt("elements"), disadvantage::toString);
            assertTrue(disadvantage.getInt("elements") > 0, disadvantage::toString);
        }
    }

    @Test
    void pagesOfTheListJoin() {
        Set<String> seen = new HashSet<>();
        String cursor = "";
        JsonObject part;
        do {
            part = findings("rule=L-003&limit=20" + cursor);
            for (JsonObject row : objects(part.getJsonArray("items"))) {
                assertTrue(seen.add(row.getString("body") + row.getString("fingerprint")), row::toString);
            }
            cursor = part.isNull("next") ? "" : "&cursor=" + part.getString("next");
        } while (!cursor.isEmpty());
        assertEquals(part.getInt("total"), seen.size());
    }

    @Test
    void badQuestionsAreRefused() {
        for (String question : List.of("severity=heavy", "at=now", "limit=0")) {
            Refused.with(422, architect.get(FINDINGS + "?" + question));
        }
        Refused.with(404, "not-found.finding", architect.get(FINDINGS + "/L-003/mh/0000"));
        Refused.with(404, "not-found.finding", architect.get(FINDINGS + "/Z-999/mh/0000"));
        Refused.with(401, SERVER.anonymous().get(FINDINGS));
    }

    @Test
    void listIsAWorkbook() {
        ApiAnswer csv = architect
                .get("/api/v1/reports/findings.csv?rule=L-003&lang=ru&at=1")
                .expect(200);
        assertTrue(csv.text().contains("L-003"));
    }

    private JsonObject summary() {
        return architect.get(FINDINGS + "/summary?at=1").expect(200).object();
    }

    private JsonObject findings(String question) {
        return architect
                .get(FINDINGS + "?" + question.replace(" ", "%20") + (question.contains("at=") ? "" : "&at=1"))
                .expect(200)
                .object();
    }
}
