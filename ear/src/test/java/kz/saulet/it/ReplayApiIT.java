package kz.saulet.it;

import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules as texts, versions of the rule set, and replays, from outside. */
class ReplayApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String RULES = "/api/v1/rules";
    private static final String REPLAYS = "/api/v1/replays";
    private static final String RULE = "C-020";
    private static final int MOST_LOOKS = 20_000;

    private final Api methodologist = SERVER.as("methodologist");
    private final Api expert = SERVER.as("expert");

    @Test
    void ruleIsGivenAsItIsWritten() {
        String turtle =
                expert.get(RULES + "/" + RULE, "text/turtle").expect(200).text();
        assertTrue(turtle.contains("ea:code \"C-020\""), turtle);
        String examples =
                expert.get(RULES + "/" + RULE + "/examples").expect(200).text();
        assertTrue(examples.contains("ea:RuleExample"), examples);
        assertEquals(RULE, expert.get(RULES + "/" + RULE).expect(200).object().getString("id"));
        Refused.with(404, expert.get(RULES + "/X-999"));
    }

    @Test
    void textIsInspectedAndNothingIsStored() {
        JsonObject good = inspected(turtle(), examples());
        assertTrue(good.getBoolean("publishable"), good::toString);
        assertTrue(objects(good.getJsonArray("examples")).stream().allMatch(e -> e.getBoolean("passed")));

        JsonObject broken = inspected(turtle() + " )", examples());
        assertFalse(broken.getBoolean("publishable"));
        JsonObject problem = broken.getJsonArray("problems").getJsonObject(0);
        assertEquals("turtle", problem.getString("code"));
        assertTrue(problem.getInt("line") > 1);

        JsonObject remote = inspected(
                turtle().replaceFirst(
                                "ea:scope \"\"\"(\\s*SELECT[^{]*\\{)",
                                "ea:scope \"\"\"$1 SERVICE <http://e.org/> { ?a ?b ?c } "),
                examples());
        assertEquals(
                "forbidden", remote.getJsonArray("problems").getJsonObject(0).getString("code"));
        JsonObject alone = inspected(turtle(), "");
        assertEquals(
                "three-examples",
                alone.getJsonArray("problems").getJsonObject(0).getString("code"));
        assertEquals(turtle(), expert.get(RULES + "/" + RULE, "text/turtle").text());
    }

    @Test
    void onlyTheMethodologistInspectsAndReplays() {
        Refused.with(403, expert.post(RULES + "/check", text(turtle(), examples())));
        Refused.with(403, expert.post(REPLAYS, order("draft")));
        Refused.with(403, expert.get(REPLAYS));
        Refused.with(401, SERVER.anonymous().get(REPLAYS));
    }

    @Test
    void versionsAreListedWithTheirHash() {
        JsonObject list = expert.get("/api/v1/rule-sets").expect(200).object();
        JsonObject shipped = list.getJsonArray("items").getJsonObject(list.getInt("total") - 1);
        assertTrue(shipped.getBoolean("shipped"));
        assertEquals(64, shipped.getString("hash").length());
        JsonObject one = expert.get("/api/v1/rule-sets/" + shipped.getString("version"))
                .expect(200)
                .object();
        assertEquals(shipped.getInt("rules"), one.getJsonArray("ids").size());
        Refused.with(404, expert.get("/api/v1/rule-sets/1999.1"));
    }

    @Test
    void unusableOrdersAre422() {
        Refused.with(422, methodologist.post(REPLAYS, order("1999.1")));
        JsonObject unknown =
                Json.createObjectBuilder(order("draft")).add("rule", "X-999").build();
        Refused.with(422, methodologist.post(REPLAYS, unknown));
        Refused.with(404, methodologist.get(REPLAYS + "/999999"));
        Refused.with(
                404,
                methodologist.send(methodologist.request(REPLAYS + "/999999").DELETE()));
    }

    @Test
    void sameVersionFlipsNothingAndANewThresholdDoes() {
        JsonObject same = run(order(shipped()));
        JsonObject counts = same.getJsonObject("summary").getJsonObject("counts");
        assertTrue(same.getJsonObject("progress").getInt("rounds") > 0);
        for (String kind : List.of("newly-failing", "newly-passing", "not-evaluable")) {
            assertEquals(0, counts.getJsonObject(kind).getInt("verdicts"), kind);
        }
        assertTrue(counts.getJsonObject("unchanged").getInt("verdicts") > 0);
        String changes = REPLAYS + "/" + same.getString("id") + "/changes";
        JsonObject page = methodologist.get(changes + "?limit=2").expect(200).object();
        assertEquals(2, page.getJsonArray("items").size());
        assertEquals(counts.getJsonObject("unchanged").getInt("verdicts"), page.getInt("total"));
        assertEquals(
                0, methodologist.get(changes + "?kind=newly-failing").object().getInt("total"));
        Refused.with(422, methodologist.get(changes + "?kind=sideways"));
        byte[] workbook = methodologist
                .get("/api/v1/reports/replay.xlsx?kind=newly-failing&id=" + same.getString("id"))
                .expect(200)
                .bytes();
        assertEquals('P', workbook[0]);
    }

    private JsonObject run(JsonObject order) {
        ApiAnswer accepted = methodologist.post(REPLAYS, order).expect(202);
        String address = URI.create(accepted.header("Location")).getPath();
        JsonObject view = methodologist.get(address).expect(200).object();
        for (int tries = 0; view.getString("state").equals("running") && tries < MOST_LOOKS; tries++) {
            // the page of another run's list costs the server about as long as a pause would take
            methodologist.get(REPLAYS).expect(200);
            view = methodologist.get(address).expect(200).object();
        }
        assertEquals("done", view.getString("state"), view::toString);
        return view;
    }

    private String shipped() {
        JsonObject list = expert.get("/api/v1/rule-sets").expect(200).object();
        return list.getJsonArray("items")
                .getJsonObject(list.getInt("total") - 1)
                .getString("version");
    }

    private JsonObject inspected(String turtle, String examples) {
        return methodologist
                .post(RULES + "/check", text(turtle, examples))
                .expect(200)
                .object();
    }

    private String turtle() {
        return expert.get(RULES + "/" + RULE, "text/turtle").text();
    }

    private String examples() {
        return expert.get(RULES + "/" + RULE + "/examples").text();
    }

    private static JsonObject text(String turtle, String examples) {
        return Json.createObjectBuilder()
                .add("id", RULE)
                .add("turtle", turtle)
                .add("examples", examples)
                .build();
    }

    private static JsonObject order(String ruleSet) {
        return Json.createObjectBuilder().add("ruleSet", ruleSet).build();
    }
}
