package kz.saulet.it;

import static kz.saulet.it.DraftElement.ELEMENTS;
import static kz.saulet.it.DraftElement.staff;
import static kz.saulet.it.JsonText.first;
import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Elements of an architecture over the API: read, list, change, undo, and what is refused. */
class ElementsApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();

    private final Api architect = SERVER.as("architect");

    @Test
    void pagesOfAListJoinToTheWholeList() {
        String list = ELEMENTS + "?kind=Function&limit=7";
        JsonObject part = architect.get(list).expect(200).object();
        long total = part.getJsonNumber("total").longValue();
        Set<String> ids = new LinkedHashSet<>();
        int parts = 1;
        while (addIds(part, ids) && !part.isNull("next")) {
            part = architect
                    .get(list + "&cursor=" + part.getString("next"))
                    .expect(200)
                    .object();
            parts++;
        }
        assertTrue(parts > 1, () -> "the list has one page only: " + total);
        assertEquals(total, ids.size());
    }

    @Test
    void filterKeepsOnlyWhatFits() {
        JsonObject all = architect.get(ELEMENTS + "?kind=Function").expect(200).object();
        JsonObject main = architect
                .get(ELEMENTS + "?kind=Function&functionType=main")
                .expect(200)
                .object();
        assertTrue(main.getInt("total") > 0 && main.getInt("total") < all.getInt("total"), main::toString);
        objects(main.getJsonArray("items"))
                .forEach(row -> assertTrue(
                        row.getJsonObject("values")
                                .get("functionType")
                                .toString()
                                .contains("main"),
                        row::toString));
    }

    @Test
    void listSortsBothWays() {
        String list = ELEMENTS + "?kind=OrgUnit&limit=1&sort=";
        JsonObject least = architect.get(list + "label").expect(200).object();
        JsonObject greatest = architect.get(list + "-label").expect(200).object();
        assertNotEquals(least.get("items"), greatest.get("items"));
    }

    @Test
    void viewHasTheLastPositionAsEtag() {
        DraftElement unit = DraftElement.create(architect, "Отдел просмотра");
        ApiAnswer view = architect.get(unit.path()).expect(200);
        assertEquals(unit.etag(), view.header("ETag"));
        assertEquals('"' + view.object().getJsonNumber("position").toString() + '"', view.header("ETag"));
        assertEquals("OrgUnit", view.object().getString("kind"));
        assertEquals(5, staff(view));
    }

    @Test
    void createdElementIsAtItsLocation() {
        ApiAnswer created =
                architect.post(ELEMENTS, DraftElement.unit("Отдел адреса")).expect(201);
        String location = created.header("Location");
        String path = location.substring(location.indexOf("/api/"));
        assertEquals(
                created.object().getString("iri"),
                architect.get(path).expect(200).object().getString("iri"));
    }

    @Test
    void saveWithoutIfMatchIs428() {
        DraftElement unit = DraftElement.create(architect, "Отдел без версии");
        ApiAnswer answer = architect.send(architect
                .request(unit.path())
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(staff(6, "no version").toString())));
        Refused.with(428, "precondition-required", answer);
        Refused.with(428, architect.send(architect.request(unit.path()).DELETE()));
        assertEquals(5, staff(architect.get(unit.path())));
    }

    @Test
    void saveWithStaleEtagIs412AndTellsBothValues() {
        DraftElement unit = DraftElement.create(architect, "Отдел двух правок");
        architect.patch(unit.path(), unit.etag(), staff(11, "first")).expect(200);
        JsonObject problem =
                Refused.with(412, "stale-element", architect.patch(unit.path(), unit.etag(), staff(12, "second")));
        JsonObject conflict = first(
                problem.getJsonArray("conflicts"), c -> c.getString("property").equals("staffUnits"));
        assertEquals("[\"12\"]", conflict.getJsonArray("yours").toString());
        assertEquals("[\"11\"]", conflict.getJsonArray("theirs").toString());
        assertEquals(11, staff(architect.get(unit.path())));
    }

    @Test
    void foreignEtagIs412() {
        DraftElement unit = DraftElement.create(architect, "Отдел чужой версии");
        Refused.with(412, architect.patch(unit.path(), "\"abc\"", staff(6, "foreign")));
    }

    @Test
    void changeStandsInTheHistoryAndIsUndone() {
        DraftElement unit = DraftElement.create(architect, "Отдел истории");
        architect.patch(unit.path(), unit.etag(), staff(9, "order 17")).expect(200);
        JsonObject entry = first(history(unit), e -> "order 17".equals(e.getString("reason", "")));
        assertEquals("architect", entry.getString("author"));
        JsonObject change = first(
                entry.getJsonArray("changes"), c -> c.getString("property").equals("staffUnits"));
        assertEquals("5", change.getJsonArray("removed").getJsonObject(0).getString("value"));
        assertEquals("9", change.getJsonArray("added").getJsonObject(0).getString("value"));

        String revert = "/api/v1/changes/" + entry.getJsonNumber("position") + "/revert";
        architect.post(revert, json("{\"reason\": \"order 18\"}")).expect(200);
        assertEquals(5, staff(architect.get(unit.path())));
        first(history(unit), e -> "order 18".equals(e.getString("reason", "")));
        assertEquals(3, history(unit).size(), "an undo is a change of its own");
    }

    @Test
    void undoOfWhatWasChangedSinceIs409() {
        DraftElement unit = DraftElement.create(architect, "Отдел поздней отмены");
        ApiAnswer first =
                architect.patch(unit.path(), unit.etag(), staff(7, "one")).expect(200);
        architect.patch(unit.path(), first.header("ETag"), staff(8, "two")).expect(200);
        String revert = "/api/v1/changes/" + first.object().getJsonNumber("position") + "/revert";
        Refused.with(409, architect.post(revert, json("{\"reason\": \"too late\"}")));
        assertEquals(8, staff(architect.get(unit.path())));
    }

    @Test
    void deleteIsRefusedWhileOthersPointThere() {
        DraftElement superior = DraftElement.create(architect, "Управление");
        DraftElement inferior = DraftElement.createBelow(architect, "Отдел управления", superior);
        JsonObject problem = Refused.with(409, "element.referenced", delete(superior));
        assertTrue(problem.getString("detail").contains("Отдел управления"), problem::toString);
        assertEquals(204, delete(inferior).status());
        assertEquals(204, delete(superior).status());
        Refused.with(404, architect.get(superior.path()));
    }

    @Test
    void invalidFieldIs422AndNamed() {
        DraftElement unit = DraftElement.create(architect, "Отдел ошибок");
        JsonObject notANumber = json("{\"values\": {\"staffUnits\": \"много\"}}");
        JsonObject problem =
                Refused.with(422, "invalid-element", architect.patch(unit.path(), unit.etag(), notANumber));
        JsonObject error = problem.getJsonArray("errors").getJsonObject(0);
        assertEquals("staffUnits", error.getString("field"));
        assertEquals("not-integer", error.getString("code"));
        assertFalse(error.getString("detail").isBlank());
    }

    @Test
    void unknownFieldIs422AndNamed() {
        DraftElement unit = DraftElement.create(architect, "Отдел лишнего");
        JsonObject unknown = json("{\"values\": {\"noSuchField\": \"x\"}}");
        JsonObject problem = Refused.with(422, architect.patch(unit.path(), unit.etag(), unknown));
        assertEquals(
                "noSuchField", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void elementWithoutNameIs422() {
        JsonObject nameless = json(
                "{\"kind\": \"OrgUnit\", \"values\": {\"unitOf\": {\"iri\": \"%s\"}}}".formatted(DraftElement.OWNER));
        JsonObject problem = Refused.with(422, architect.post(ELEMENTS, nameless));
        first(problem.getJsonArray("errors"), e -> e.getString("field").equals("label"));
    }

    @Test
    void agencyMayNotChangeAnotherBodysArchitecture() {
        Api agency = SERVER.as("agency");
        String other = architect.get("/api/v1/architectures").expect(200).object().getJsonArray("items").stream()
                .map(a -> a.asJsonObject().getString("body"))
                .filter(body -> !body.equals("mh"))
                .findFirst()
                .orElseThrow();
        JsonObject unit = json("""
                {"kind": "OrgUnit", "values": {"label": {"ru": "Чужой отдел", "kk": "Бөтен бөлім"},
                 "unitOf": {"iri": "https://data.saulet.kz/state-body/%s"}}}""".formatted(other));
        Refused.with(403, agency.post("/api/v1/architectures/" + other + "/current/elements", unit));
        Refused.with(403, agency.post("/api/v1/architectures/mh/target/elements", DraftElement.unit("Цель")));
        Refused.with(403, SERVER.as("expert").post(ELEMENTS, DraftElement.unit("Эксперт")));
        agency.post(ELEMENTS, DraftElement.unit("Свой отдел")).expect(201);
    }

    @Test
    void schemaOfAKindDescribesItsFields() {
        JsonObject schema = architect.get("/api/v1/kinds/OrgUnit").expect(200).object();
        assertTrue(schema.getString("$schema").contains("json-schema.org"), schema::toString);
        assertEquals("object", schema.getString("type"));
        JsonObject properties = schema.getJsonObject("properties");
        assertEquals("integer", properties.getJsonObject("staffUnits").getString("type"));
        assertTrue(
                schema.getJsonArray("required").getValuesAs(JsonString.class).stream()
                        .anyMatch(name -> name.getString().equals("unitOf")),
                schema::toString);
        Refused.with(404, architect.get("/api/v1/kinds/NoSuchKind"));
    }

    @Test
    void architectureIsGivenAsTurtle() {
        ApiAnswer turtle =
                architect.get("/api/v1/architectures/mh/current", "text/turtle").expect(200);
        assertTrue(turtle.header("Content-Type").startsWith("text/turtle"), turtle.header("Content-Type"));
        assertTrue(turtle.text().contains("https://ns.saulet.kz/ea#"), "the vocabulary is not named");
        JsonObject summary =
                architect.get("/api/v1/architectures/mh/current").expect(200).object();
        assertTrue(summary.getJsonObject("counts").getInt("Function") > 0, summary::toString);
    }

    private ApiAnswer delete(DraftElement unit) {
        return architect.send(
                architect.request(unit.path()).header("If-Match", unit.etag()).DELETE());
    }

    private JsonArray history(DraftElement unit) {
        return architect.get(unit.path() + "/history").expect(200).object().getJsonArray("items");
    }

    private static boolean addIds(JsonObject part, Set<String> ids) {
        return objects(part.getJsonArray("items")).stream().allMatch(row -> ids.add(row.getString("id")));
    }
}
