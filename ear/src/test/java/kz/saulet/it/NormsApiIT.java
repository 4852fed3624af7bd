package kz.saulet.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The register of acts: what is in force on a day, and what a reference means on it. */
class NormsApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String NORMS = "/api/v1/norms";

    private final Api methodologist = SERVER.as("methodologist");

    @Test
    void dayDecidesWhichActsAreInForce() {
        assertTrue(ids("?limit=500&date=2024-07-21").contains("N-REG"));
        assertFalse(ids("?limit=500&date=2024-07-22").contains("N-REG"));
        assertTrue(ids("?limit=500&date=2026-07-10").contains("N-LAW"));
        assertFalse(ids("?limit=500&date=2026-07-11").contains("N-LAW"));
    }

    @Test
    void dayDecidesWhichEditionAndRegimeIsCited() {
        JsonObject before = object(NORMS + "/N-SVC?date=2022-12-31");
        JsonObject after = object(NORMS + "/N-SVC?date=2023-01-01");

        assertEquals("2018-06-28", before.getString("edition"));
        assertEquals("2023-01-01", after.getString("edition"));
        assertEquals("418-V", after.getJsonObject("regime").getString("id"));
        assertEquals(
                "255-VIII",
                object(NORMS + "?date=2026-11-21").getJsonObject("regime").getString("id"));
    }

    @Test
    void actTellsItsEditionsParagraphsRelationsAndCertainty() {
        JsonObject law = object(NORMS + "/N-LAW");

        assertEquals("to-be-verified", law.getString("validToStatus"));
        assertFalse(law.getJsonArray("editions").isEmpty());
        assertEquals("N-DC", only(law.getJsonObject("relations").getJsonArray("replacedBy")));
        JsonObject paragraph = law.getJsonArray("paragraphs").getJsonObject(0);
        assertTrue(paragraph.getJsonObject("summary").keySet().containsAll(Set.of("kk", "ru", "en")));
        assertEquals("confirmed", paragraph.getString("status"));
    }

    @Test
    void regimesNameTheSameThingDifferently() {
        JsonArray regimes = object(NORMS + "/regimes?date=2026-11-21").getJsonArray("items");

        assertEquals(2, regimes.size());
        assertNotEquals(term(regimes.getJsonObject(0)), term(regimes.getJsonObject(1)));
        assertTrue(regimes.getJsonObject(1).getBoolean("inForce"));
        assertEquals("to-be-verified", regimes.getJsonObject(1).getString("status"));
    }

    @Test
    void shippedRegisterContradictsItselfNowhere() {
        assertEquals(List.of(), object(NORMS + "/problems").getJsonArray("register"));
        Refused.with(403, SERVER.as("expert").get(NORMS + "/problems"));
    }

    @Test
    void listGoesOnFromItsCursor() {
        JsonObject first = object(NORMS + "?limit=5");
        JsonObject second = object(NORMS + "?limit=5&cursor=" + first.getString("next"));

        assertEquals(5, second.getJsonArray("items").size());
        assertNotEquals(first.getJsonArray("items"), second.getJsonArray("items"));
    }

    @Test
    void whatCannotBeAnsweredIsRefused() {
        Refused.with(422, methodologist.get(NORMS + "?date=tomorrow"));
        Refused.with(422, methodologist.get(NORMS + "?regime=none"));
        Refused.with(404, methodologist.get(NORMS + "/N-NOWHERE"));
    }

    @Test
    void sameDocumentIsJudgedByTheLawOfItsDay() {
        JsonObject before = check("2025-12-31");
        JsonObject after = check("2026-01-01");
        JsonObject code = check("2026-11-21");

        assertEquals("not-applicable", rule(before, "A-026").getString("verdict"));
        assertEquals("failed", rule(after, "A-026").getString("verdict"));
        assertEquals("418-V", regime(after));
        assertEquals("255-VIII", regime(code));
        assertEquals(1, rule(after, "C-023").getInt("failed"), "370-II is still in force");
        assertEquals(2, rule(code, "C-023").getInt("failed"));
    }

    private JsonObject check(String date) {
        return methodologist
                .post("/api/v1/checks", CheckAnswer.form("tz.docx", Documents.sample("tz-defective-ru.docx"), date))
                .expect(200)
                .object();
    }

    private static JsonObject rule(JsonObject answer, String rule) {
        return answer.getJsonArray("verdicts").getValuesAs(JsonObject.class).stream()
                .filter(v -> v.getString("rule").equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static String regime(JsonObject answer) {
        return rule(answer, "C-020").getJsonObject("norm").getString("regime");
    }

    private Set<String> ids(String query) {
        Set<String> ids = new TreeSet<>();
        object(NORMS + query)
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(i -> ids.add(i.getString("id")));
        return ids;
    }

    private JsonObject object(String address) {
        return methodologist.get(address).expect(200).object();
    }

    private static String only(JsonArray acts) {
        assertEquals(1, acts.size());
        return acts.getJsonObject(0).getString("id");
    }

    private static String term(JsonObject regime) {
        return regime.getJsonArray("terms").getValuesAs(JsonObject.class).stream()
                .filter(t -> t.getString("notation").equals("informatization-object"))
                .map(t -> t.getJsonObject("label").getString("ru"))
                .findFirst()
                .orElseThrow();
    }
}
