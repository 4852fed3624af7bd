package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Duplicates over the API: the list by kind, a pair with its ground, decisions and how long they hold. */
class DuplicatesApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String LIST = "/api/v1/duplicates";

    private final Api expert = SERVER.as("expert");

    @Test
    void everyComparedKindHasPairs() {
        for (String kind : List.of("InformatizationObject", "Function", "ReferenceData", "Integration")) {
            JsonObject list = expert.get(LIST + "?kind=" + kind).expect(200).object();
            assertEquals(kind, list.getString("kind"));
            assertTrue(list.getInt("total") > 0, kind);
            assertTrue(list.getJsonObject("state").getBoolean("current"), list::toString);
        }
    }

    @Test
    void pagesOfTheListJoinAndAreBestFirst() {
        Set<String> ids = new HashSet<>();
        double last = 1;
        String cursor = "";
        JsonObject part;
        do {
            part = expert.get(LIST + "?kind=InformatizationObject&limit=9" + cursor)
                    .expect(200)
                    .object();
            for (JsonObject row : objects(part.getJsonArray("items"))) {
                double score = row.getJsonNumber("score").doubleValue();
                assertTrue(score <= last, row::toString);
                assertTrue(ids.add(row.getString("id")), row::toString);
                last = score;
            }
            cursor = part.isNull("next") ? "" : "&cursor=" + part.getString("next");
        } while (!cursor.isEmpty());
        assertEquals(part.getInt("total"), ids.size());
    }

    @Test
    void listIsNarrowedByBodyAndScore() {
        JsonObject ofHealth = expert.get(LIST + "?kind=InformatizationObject&body=mh&min=0.5")
                .expect(200)
                .object();
        assertTrue(ofHealth.getInt("total") > 0, ofHealth::toString);
        objects(ofHealth.getJsonArray("items")).forEach(row -> {
            assertTrue(row.getJsonNumber("score").doubleValue() >= 0.5, row::toString);
            assertTrue(row.toString().contains("/state-body/mh\""), row::toString);
        });
    }

    @Test
    void pointsOfThePartsAddUpToTheScore() {
        JsonObject pair = firstPair("InformatizationObject");
        double points = 0;
        for (JsonObject part : objects(pair.getJsonArray("parts"))) {
            points += part.getJsonNumber("points").doubleValue();
        }
        assertEquals(pair.getJsonNumber("score").doubleValue(), points, 1e-6);
    }

    @Test
    void decisionIsRememberedUntilASideChanges() {
        Api architect = SERVER.as("architect");
        JsonObject pair = firstPair("ReferenceData");
        String path = LIST + "/" + pair.getString("id");
        ApiAnswer view = expert.get(path).expect(200);
        JsonObject decision = json("{\"decision\": \"merge-planned\", \"reason\": \"Один справочник на двоих\"}");
        JsonObject decided =
                expert.patch(path, view.header("ETag"), decision).expect(200).object();
        assertEquals("merge-planned", decided.getJsonObject("decision").getString("decision"));
        assertFalse(decided.getJsonObject("decision").getBoolean("changedSince"));
        assertTrue(ids("ReferenceData", "decided").contains(pair.getString("id")));

        describe(architect, pair.getJsonObject("one"));
        JsonObject after = expert.get(path).expect(200).object();
        assertTrue(after.getJsonObject("decision").getBoolean("changedSince"), after::toString);
        assertTrue(ids("ReferenceData", "changed").contains(pair.getString("id")));
        assertFalse(ids("ReferenceData", "decided").contains(pair.getString("id")));
    }

    /** Gives it a description, which is compared. */
    private static void describe(Api architect, JsonObject element) {
        String iri = element.getString("iri");
        String body = element.getString("graph").replaceAll(".*/architecture/([^/]+)/current", "$1");
        String path =
                "/api/v1/architectures/" + body + "/current/elements/" + iri.replaceAll(".*/([^/]+)/([^/]+)$", "$1:$2");
        String etag = architect.get(path).expect(200).header("ETag");
        architect
                .patch(path, etag, json("{\"values\": {\"description\": {\"ru\": \"Перечень для сверки\"}}}"))
                .expect(200);
    }

    private Set<String> ids(String kind, String decision) {
        Set<String> ids = new HashSet<>();
        JsonObject list = expert.get(LIST + "?kind=" + kind + "&decision=" + decision)
                .expect(200)
                .object();
        objects(list.getJsonArray("items")).forEach(row -> ids.add(row.getString("id")));
        return ids;
    }

    @Test
    void decisionNeedsRoleVersionAndReason() {
        String path = LIST + "/" + firstPair("Function").getString("id");
        JsonObject decision = json("{\"decision\": \"duplicate\", \"reason\": \"Одно и то же\"}");
        Refused.with(403, SERVER.as("agency").patch(path, "\"0\"", decision));
        Refused.with(
                428,
                "precondition-required",
                expert.send(expert.request(path)
                        .header("Content-Type", "application/json")
                        .method("PATCH", BodyPublishers.ofString(decision.toString()))));
        Refused.with(412, "stale-record", expert.patch(path, "\"17\"", decision));
        Refused.with(422, expert.patch(path, "\"0\"", json("{\"decision\": \"duplicate\", \"reason\": \" \"}")));
        Refused.with(422, expert.patch(path, "\"0\"", json("{\"decision\": \"perhaps\", \"reason\": \"x\"}")));
    }

    @Test
    void listIsAWorkbookWithItsFilters() {
        ApiAnswer csv = expert.get("/api/v1/reports/duplicates.csv?kind=InformatizationObject&body=mh&min=0.5&lang=en")
                .expect(200);
        int listed = expert.get(LIST + "?kind=InformatizationObject&body=mh&min=0.5&limit=1")
                .object()
                .getInt("total");
        assertEquals(
                listed + 1, csv.text().lines().filter(line -> !line.isBlank()).count(), csv.text());
        byte[] workbook = expert.get("/api/v1/reports/duplicates.xlsx?kind=InformatizationObject&min=0.5")
                .expect(200)
                .bytes();
        assertEquals('P', workbook[0]);
        Refused.with(422, expert.get("/api/v1/reports/duplicates.xlsx?min=7"));
        Refused.with(404, expert.get("/api/v1/reports/duplicates.xlsx?kind=StateBody"));
        Refused.with(401, SERVER.anonymous().get("/api/v1/reports/duplicates.xlsx"));
    }

    /** The proposal says what a registered system is: its name, its owner, its functions. */
    @Test
    void systemThatAProposalDescribesComesFirst() {
        JsonObject system = objects(
                        expert.get("/api/v1/registers/catalogue/elements?kind=InformatizationObject&limit=500")
                                .expect(200)
                                .object()
                                .getJsonArray("items"))
                .stream()
                .map(row -> expert.get("/api/v1/registers/catalogue/elements/" + row.getString("id"))
                        .expect(200)
                        .object())
                .filter(element -> element.getJsonObject("values").containsKey("supportsFunction"))
                .findFirst()
                .orElseThrow();
        String name = system.getJsonObject("label").getString("ru");
        JsonObject proposal = Json.createObjectBuilder()
                .add("title", system.getJsonObject("label"))
                .add(
                        "content",
                        Json.createObjectBuilder()
                                .add("purpose", name)
                                .add("automates", system.getJsonObject("values").get("supportsFunction")))
                .build();
        List<JsonObject> found = objects(
                expert.post(LIST + "/like", proposal).expect(200).object().getJsonArray("items"));
        assertEquals(
                name,
                found.get(0).getJsonObject("element").getJsonObject("label").getString("ru"),
                found::toString);
        double last = 1;
        for (JsonObject row : found) {
            double score = row.getJsonNumber("score").doubleValue();
            double points = objects(row.getJsonArray("parts")).stream()
                    .mapToDouble(part -> part.getJsonNumber("points").doubleValue())
                    .sum();
            assertEquals(score, points, 1e-6);
            assertTrue(score <= last, row::toString);
            last = score;
        }
    }

    @Test
    void badProposalsAreRefused() {
        Refused.with(422, expert.post(LIST + "/like", json("{\"body\": \"nobody-knows\"}")));
        Refused.with(422, expert.post(LIST + "/like", json("{\"content\": {\"plannedStart\": \"soon\"}}")));
        Refused.with(401, SERVER.anonymous().post(LIST + "/like", json("{}")));
        assertEquals(
                0, expert.post(LIST + "/like", json("{}")).expect(200).object().getInt("total"));
        Refused.with(404, expert.get("/api/v1/submissions/999999/duplicates"));
    }

    @Test
    void badQuestionsAreRefused() {
        Refused.with(422, expert.get(LIST + "?min=much"));
        Refused.with(422, expert.get(LIST + "?min=7"));
        Refused.with(422, expert.get(LIST + "?decision=maybe"));
        Refused.with(404, expert.get(LIST + "?kind=StateBody"));
        Refused.with(404, "not-found.duplicate-pair", expert.get(LIST + "/0123456789abcdef0123"));
        Refused.with(401, SERVER.anonymous().get(LIST));
    }

    private JsonObject firstPair(String kind) {
        JsonObject list =
                expert.get(LIST + "?kind=" + kind + "&limit=1").expect(200).object();
        String id = list.getJsonArray("items").getJsonObject(0).getString("id");
        return expert.get(LIST + "/" + id).expect(200).object();
    }
}
