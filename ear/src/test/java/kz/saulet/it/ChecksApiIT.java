package kz.saulet.it;

import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The stateless self-check: what it finds in documents, and the shape of its answer. */
class ChecksApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final Set<String> VERDICTS =
            Set.of("passed", "failed", "not-applicable", "cannot-evaluate", "error");

    /** Faults that were put into the sample, by the rule that must see them. */
    private static final Set<String> PLANTED = Set.of(
            "A-026", "A-027", "C-020", "C-021", "C-023", "S-001", "S-007", "S-008", "S-011", "S-029", "S-030", "S-036",
            "U-007", "U-036");

    /** What went missing with the section on the kinds of support and with the other faults. */
    private static final Set<String> FOLLOWING = Set.of(
            "N-002", "N-007", "N-008", "R-001", "S-014", "S-020", "S-021", "S-023", "S-024", "S-025", "U-004", "U-011",
            "U-013", "U-022");

    private final Api agency = SERVER.as("agency");

    @ParameterizedTest
    @ValueSource(strings = {"tz-complete-ru.docx", "tz-complete-kk.docx", "tz-without-styles-ru.docx"})
    void completeDocumentFailsNoRule(String name) {
        CheckAnswer answer = CheckAnswer.of(agency, name, Documents.sample(name));
        assertEquals(Set.of(), answer.rules("failed"));
        assertEquals(Set.of(), answer.rules("error"));
        Set<String> passed = new TreeSet<>(PLANTED);
        passed.remove("A-027"); // asks for a decision only where QazTech is not used
        assertTrue(answer.rules("passed").containsAll(passed), () -> "not passed: " + answer.byRule());
        assertEquals("not-applicable", answer.rule("A-027").getString("verdict"));
        assertEquals(12, answer.rule("C-020").getInt("checked"));
    }

    @Test
    void sameFindingsComeAsSarifAndAsShacl() {
        Multipart form = CheckAnswer.form("tz-defective-ru.docx", Documents.sample("tz-defective-ru.docx"));
        Set<String> fingerprints = defective().fingerprints();

        JsonObject sarif = send(form, "application/sarif+json").object();
        assertEquals("2.1.0", sarif.getString("version"));
        JsonObject run = sarif.getJsonArray("runs").getJsonObject(0);
        Set<String> failed = new TreeSet<>();
        objects(run.getJsonArray("results")).stream()
                .filter(r -> r.getString("kind").equals("fail"))
                .forEach(r -> failed.add(r.getJsonObject("partialFingerprints").getString("saulet/v1")));
        assertEquals(new TreeSet<>(fingerprints), failed);

        String turtle = send(form, "text/turtle").text();
        assertTrue(turtle.contains("sh:ValidationReport"), turtle);
        assertTrue(fingerprints.stream().allMatch(turtle::contains), turtle);
    }

    private ApiAnswer send(Multipart form, String accept) {
        ApiAnswer answer = agency.send(agency.request("/api/v1/checks")
                        .header("Accept", accept)
                        .header("Content-Type", form.contentType())
                        .POST(form.publisher()))
                .expect(200);
        assertTrue(answer.header("Content-Type").startsWith(accept), answer.header("Content-Type"));
        return answer;
    }

    @Test
    void plantedFaultsAreFoundAndNoOthers() {
        CheckAnswer answer = defective();
        Set<String> expected = new TreeSet<>(PLANTED);
        expected.addAll(FOLLOWING);
        assertEquals(expected, answer.rules("failed"));
        assertEquals(Set.of(), answer.rules("error"));
        assertEquals(Set.of(7, 10), answer.missedSections());
        assertEquals(2, answer.rule("C-023").getInt("failed"), "two repealed acts are cited");
    }

    @Test
    void powerGridMissesTheSectionsAReaderMisses() {
        CheckAnswer answer = CheckAnswer.of(agency, "tz-power-grid.docx", Documents.real("tz-power-grid.docx"));
        assertEquals("failed", answer.rule("C-020").getString("verdict"));
        assertTrue(answer.missedSections().containsAll(Set.of(7, 8, 9, 10)), answer.missedSections()::toString);
        assertFalse(answer.missedSections().contains(1), "it begins with general information");
        assertEquals(Set.of(), answer.rules("error"));
    }

    @Test
    void gostMissesTheSectionsAReaderMisses() {
        CheckAnswer answer = CheckAnswer.of(agency, "tz-gost-19.docx", Documents.real("tz-gost-19.docx"));
        assertEquals("failed", answer.rule("C-020").getString("verdict"));
        assertTrue(answer.missedSections().containsAll(Set.of(3, 10)), answer.missedSections()::toString);
        assertFalse(answer.missedSections().contains(9), "it has a section on control and acceptance");
        assertEquals(Set.of(), answer.rules("error"));
    }

    @Test
    void answerSaysWhatWasCheckedWithWhat() {
        JsonObject answer = agency.post(
                        "/api/v1/checks", CheckAnswer.form("tz.docx", Documents.sample("tz-defective-ru.docx")))
                .expect(200)
                .object();
        assertEquals("technical-assignment", answer.getString("documentType"));
        assertEquals("https://data.saulet.kz/state-body/mh", answer.getString("body"));
        assertEquals("2026-11-21", answer.getString("date"));
        assertFalse(answer.getString("ruleSet").isBlank());
        assertTrue(answer.getJsonNumber("graphPosition").longValue() > 0);
        JsonObject counts = answer.getJsonObject("counts");
        assertEquals(VERDICTS, counts.keySet());
        CheckAnswer verdicts = new CheckAnswer(answer.getJsonArray("verdicts"));
        VERDICTS.forEach(v -> assertEquals(verdicts.rules(v).size(), counts.getInt(v), v));
        assertTrue(verdicts.byRule().size() >= 30, "at least thirty rules");
    }

    @Test
    void everyVerdictIsCompleteAndHonest() {
        for (JsonObject verdict : objects(defective().verdicts())) {
            String told = verdict.getString("verdict");
            assertTrue(VERDICTS.contains(told), told);
            int checked = verdict.getInt("checked");
            int failed = verdict.getInt("failed");
            assertTrue(failed <= checked, verdict::toString);
            assertEquals(told.equals("failed"), failed > 0, verdict::toString);
            assertEquals(
                    told.equals("failed"), !verdict.getJsonArray("findings").isEmpty(), verdict::toString);
            assertTrue(!told.equals("passed") || checked > 0, () -> "passed without a look: " + verdict);
            if (told.equals("not-applicable") || told.equals("cannot-evaluate")) {
                assertBilingual(verdict, "reason");
            }
            assertTrue(Set.of("blocker", "major", "minor", "info").contains(verdict.getString("severity")));
            JsonObject norm = verdict.getJsonObject("norm");
            String status = norm.getString("status");
            assertTrue(Set.of("confirmed", "to-be-verified", "proposed").contains(status), norm::toString);
            // what follows from no act says so, and names none
            assertEquals(status.equals("proposed"), norm.getString("act").isEmpty(), norm::toString);
            assertBilingual(norm, "title");
        }
    }

    @Test
    void everyFindingExplainsItself() {
        for (String rule : PLANTED) {
            for (JsonObject finding : objects(defective().rule(rule).getJsonArray("findings"))) {
                assertFalse(finding.getString("fingerprint").isBlank());
                assertBilingual(finding, "message");
                assertBilingual(finding, "remedy");
                assertFalse(finding.getJsonObject("message").toString().contains("{}"), finding::toString);
                objects(finding.getJsonArray("evidence"))
                        .forEach(step -> assertTrue(
                                step.keySet().containsAll(List.of("s", "p", "o", "missing")), step::toString));
            }
        }
    }

    @Test
    void repealedActIsFoundAtItsPlace() {
        JsonObject place = defective()
                .rule("C-023")
                .getJsonArray("findings")
                .getJsonObject(0)
                .getJsonObject("place");
        assertEquals("tz.docx", place.getString("file"));
        assertEquals("12", place.getString("section"));
        assertTrue(place.getInt("paragraph") > 0);
    }

    @Test
    void sameDocumentGivesTheSameFindings() {
        assertEquals(defective().fingerprints(), defective().fingerprints());
    }

    @Test
    void whatIsNotGivenCannotBeEvaluated() {
        Multipart noDocument =
                new Multipart().field("documentType", "technical-assignment").field("body", "mh");
        CheckAnswer answer = CheckAnswer.of(agency, noDocument);
        assertEquals("cannot-evaluate", answer.rule("C-020").getString("verdict"));
        assertBilingual(answer.rule("C-020"), "reason");
    }

    @Test
    void unusableFieldsAre422AndNamed() {
        byte[] document = Documents.sample("tz-complete-ru.docx");
        assertField("documentType", new Multipart().file("file", "tz.docx", document));
        assertField(
                "documentType",
                new Multipart().file("file", "tz.docx", document).field("documentType", "letter"));
        assertField(
                "date",
                new Multipart()
                        .file("file", "tz.docx", document)
                        .field("documentType", "technical-assignment")
                        .field("date", "21.11.2026"));
        assertField(
                "body",
                new Multipart()
                        .file("file", "tz.docx", document)
                        .field("documentType", "technical-assignment")
                        .field("body", "no-such-body"));
        assertField("content", CheckAnswer.form("tz.docx", document).field("content", "{\"purpose\": "));
    }

    private CheckAnswer defective() {
        return CheckAnswer.of(agency, "tz.docx", Documents.sample("tz-defective-ru.docx"));
    }

    private void assertField(String field, Multipart form) {
        JsonObject problem = Refused.with(422, agency.post("/api/v1/checks", form));
        assertEquals(field, problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    private static void assertBilingual(JsonObject in, String name) {
        for (String lang : List.of("kk", "ru")) {
            assertFalse(in.getJsonObject(name).getString(lang, "").isBlank(), () -> name + " in " + lang + ": " + in);
        }
    }
}
