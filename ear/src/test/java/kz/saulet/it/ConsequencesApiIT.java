package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a proposal would make non-compliant in the estate, by every channel the same. */
class ConsequencesApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String DATA = "https://data.saulet.kz/";

    /** A function that a system supports already, and data that another system masters. */
    private static final String FUNCTION = DATA + "function/mh-d05-1";

    private static final String TAKEN = DATA + "data-object/mh-d04-3";

    private final Api agency = SERVER.as("agency");

    @BeforeAll
    static void estateIsEvaluated() {
        JsonObject summary = SERVER.as("architect")
                .get("/api/v1/findings/summary?at=1")
                .expect(200)
                .object();
        assertTrue(summary.getJsonObject("state").getBoolean("complete"), summary::toString);
    }

    private static JsonObject content() {
        return Json.createObjectBuilder(CaseOfHealth.goodContent())
                .add(
                        "automates",
                        json("{\"a\": [{\"iri\": \"" + FUNCTION + "\"}]}").getJsonArray("a"))
                .add(
                        "usesData",
                        json("{\"a\": [{\"kind\": \"DataUse\", \"values\": {\"usedData\": {\"iri\": \"" + TAKEN
                                        + "\"}, \"obtainedBy\": \"own-register\"}}]}")
                                .getJsonArray("a"))
                .build();
    }

    private static Multipart form() {
        return new Multipart()
                .field("documentType", "technical-assignment")
                .field("body", "mh")
                .field("content", content().toString());
    }

    private JsonObject check() {
        return agency.post("/api/v1/checks", form()).expect(200).object();
    }

    @Test
    void elementsThatWouldFailAreListedWithTheirProof() {
        JsonObject answer = check();
        assertTrue(answer.getJsonObject("estate").getBoolean("evaluated"));
        assertTrue(answer.getJsonObject("estate").getInt("changes") > 0);
        JsonArray newly = answer.getJsonArray("newlyViolated");
        assertTrue(about(newly).containsAll(Set.of("D-001 " + FUNCTION, "D-003 " + TAKEN)), newly::toString);
        for (JsonObject one : objects(newly)) {
            assertTrue(Set.of("passed", "not-applicable").contains(one.getString("verdictBefore")), one::toString);
            assertEquals("failed", one.getString("verdictAfter"));
            assertFalse(one.getJsonArray("evidence").isEmpty(), one::toString);
            assertFalse(one.getJsonObject("norm").getString("status").isBlank());
            assertTrue(one.getJsonObject("message").keySet().containsAll(List.of("kk", "ru", "en")), one::toString);
            assertFalse(one.getString("element").contains("/proposal/"), one::toString);
        }
    }

    @Test
    void submissionThatSaysNothingOfTheEstateChangesNothing() {
        Multipart bare =
                new Multipart().field("documentType", "technical-assignment").field("body", "mh");
        JsonObject answer = agency.post("/api/v1/checks", bare).expect(200).object();
        assertTrue(answer.getJsonObject("estate").getBoolean("evaluated"));
        assertEquals(0, answer.getJsonObject("estate").getInt("changes"));
        assertTrue(answer.getJsonArray("newlyViolated").isEmpty());
    }

    @Test
    void sarifAndShaclTellThemAside() {
        Set<String> fingerprints = new TreeSet<>();
        objects(check().getJsonArray("newlyViolated")).forEach(n -> fingerprints.add(n.getString("fingerprint")));
        JsonObject run =
                as("application/sarif+json").object().getJsonArray("runs").getJsonObject(0);
        Set<String> aside = new TreeSet<>();
        objects(run.getJsonArray("results")).stream()
                .filter(r -> r.getString("kind").equals("informational"))
                .forEach(r -> aside.add(r.getJsonObject("partialFingerprints").getString("saulet/v1")));
        assertEquals(fingerprints, aside);
        String turtle = as("text/turtle").text();
        assertTrue(turtle.contains("ea:newlyViolated"), turtle);
        assertTrue(fingerprints.stream().allMatch(turtle::contains), turtle);
    }

    private ApiAnswer as(String type) {
        Multipart form = form();
        return agency.send(agency.request("/api/v1/checks")
                        .header("Accept", type)
                        .header("Content-Type", form.contentType())
                        .POST(form.publisher()))
                .expect(200);
    }

    /** The examination shows what the round would do as it was when the round was handed in. */
    @Test
    void theyAreKeptWithTheRound() {
        String examination = CaseOfHealth.create(SERVER).handIn(content(), "tz-complete-ru.docx");
        JsonObject kept = SERVER.as("expert")
                .get(examination + "/newly-violated")
                .expect(200)
                .object();
        assertEquals(about(check().getJsonArray("newlyViolated")), about(kept.getJsonArray("items")));
        assertTrue(kept.getJsonObject("estate").getJsonNumber("graphPosition").longValue() > 0);
    }

    private static Set<String> about(JsonArray newly) {
        Set<String> about = new TreeSet<>();
        objects(newly).forEach(n -> about.add(n.getString("rule") + " " + n.getString("element")));
        return about;
    }
}
