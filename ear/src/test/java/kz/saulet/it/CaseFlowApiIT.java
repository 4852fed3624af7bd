package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A technical assignment from the first draft to the conclusion, over the API alone. */
class CaseFlowApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String DEFECTIVE = "tz-defective-ru.docx";
    private static final String COMPLETE = "tz-complete-ru.docx";

    private final Api expert = SERVER.as("expert");
    private final Api approver = SERVER.as("approver");

    @Test
    void assignmentGoesFromDraftToConclusion() throws IOException {
        CaseOfHealth submission = CaseOfHealth.create(SERVER);
        String examination = submission.handIn(CaseOfHealth.goodContent(), DEFECTIVE);
        take(examination);
        List<JsonObject> findings = findings(examination);
        assertTrue(findings.size() > 10, () -> "findings: " + findings.size());
        JsonObject rejected = decide(examination, findings.get(0), "rejected", "Учтено в разделе 12");
        assertEquals("expert", rejected.getString("decidedBy"));
        findings.stream().skip(1).forEach(f -> decide(examination, f, "confirmed", ""));

        JsonObject order = json("{\"outcome\": \"NEGATIVE\"}");
        JsonObject issued =
                approver.post(examination + "/conclusion", order).expect(201).object();
        String number = issued.getString("number");
        String confirmed = findings.get(1).getJsonObject("message").getString("ru");
        String russian = text(examination, "ru");
        assertTrue(russian.contains(number) && russian.contains(confirmed), russian);
        assertFalse(russian.contains(findings.get(0).getJsonObject("message").getString("ru")), "it was rejected");
        String kazakh = text(examination, "kk");
        assertTrue(kazakh.contains(number), kazakh);
        assertTrue(kazakh.contains(findings.get(1).getJsonObject("message").getString("kk")), kazakh);
        String both = text(examination, "kk,ru");
        assertTrue(both.contains(confirmed) && both.indexOf("Сараптамалық қорытынды") >= 0, both);
    }

    @Test
    void concludedExaminationNeverChanges() {
        CaseOfHealth submission = CaseOfHealth.create(SERVER);
        String examination = submission.handIn(CaseOfHealth.goodContent(), DEFECTIVE);
        take(examination);
        findings(examination).forEach(f -> decide(examination, f, "confirmed", ""));
        approver.post(examination + "/conclusion", json("{\"outcome\": \"REVISE\"}"))
                .expect(201);
        byte[] document = document(examination, "kk,ru");

        JsonObject finding = findings(examination).get(0);
        Refused.with(409, expert.patch(path(examination, finding), etag(finding), json("{\"state\": \"open\"}")));
        Refused.with(409, approver.post(examination + "/conclusion", json("{\"outcome\": \"POSITIVE\"}")));
        Refused.with(409, submission.save(CaseOfHealth.goodContent()));
        Refused.with(409, submission.attach(COMPLETE, Documents.sample(COMPLETE)));
        assertArrayEquals(document, document(examination, "kk,ru"));
        assertEquals(findings(examination).get(0), finding);
    }

    @Test
    void secondSubmitIs409() {
        CaseOfHealth submission = CaseOfHealth.create(SERVER);
        submission.handIn(CaseOfHealth.goodContent(), COMPLETE);
        Refused.with(409, "submission.not-draft", submission.submit());
    }

    @Test
    void submitWithoutADocumentIs409() {
        Refused.with(409, "submission.no-document", CaseOfHealth.create(SERVER).submit());
    }

    @Test
    void rejectionWithoutAReasonIs422() {
        String examination = CaseOfHealth.create(SERVER).handIn(CaseOfHealth.goodContent(), DEFECTIVE);
        take(examination);
        JsonObject finding = findings(examination).get(0);
        JsonObject problem = Refused.with(
                422, expert.patch(path(examination, finding), etag(finding), json("{\"state\": \"rejected\"}")));
        assertEquals("reason", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
        assertEquals("open", findings(examination).get(0).getString("state"));
    }

    @Test
    void decisionOnAStaleFindingIs412() {
        String examination = CaseOfHealth.create(SERVER).handIn(CaseOfHealth.goodContent(), DEFECTIVE);
        take(examination);
        JsonObject finding = findings(examination).get(0);
        decide(examination, finding, "confirmed", "");
        JsonObject late = json("{\"state\": \"rejected\", \"reason\": \"Поздно\"}");
        Refused.with(412, expert.patch(path(examination, finding), etag(finding), late));
        assertEquals("confirmed", findings(examination).get(0).getString("state"));
    }

    @Test
    void conclusionWaitsForAllDecisionsAndForAnApprover() {
        String examination = CaseOfHealth.create(SERVER).handIn(CaseOfHealth.goodContent(), DEFECTIVE);
        take(examination);
        JsonObject order = json("{\"outcome\": \"NEGATIVE\"}");
        Refused.with(409, approver.post(examination + "/conclusion", order));
        Refused.with(403, expert.post(examination + "/conclusion", order));
        Refused.with(404, expert.get(examination + "/conclusion.docx"));
        JsonObject problem =
                Refused.with(422, approver.post(examination + "/conclusion", json("{\"outcome\": \"FINE\"}")));
        assertEquals("outcome", problem.getJsonArray("errors").getJsonObject(0).getString("field"));
    }

    @Test
    void sameDataGivesTheSameVerdictsEverywhere() {
        for (String document : List.of(COMPLETE, DEFECTIVE)) {
            CaseOfHealth submission = CaseOfHealth.create(SERVER);
            submission.save(CaseOfHealth.goodContent()).expect(200);
            submission.attach(document, Documents.sample(document)).expect(201);
            CheckAnswer self = submission.selfCheck();
            String examination = "/api/v1/examinations/"
                    + submission.submit().expect(201).object().getString("examination");
            CheckAnswer examined = new CheckAnswer(
                    expert.get(examination + "/verdicts").expect(200).object().getJsonArray("items"));
            String date = expert.get(examination)
                    .expect(200)
                    .object()
                    .getJsonObject("checkedWith")
                    .getString("date");
            CheckAnswer stateless = CheckAnswer.of(
                    SERVER.as("agency"),
                    new Multipart()
                            .file("file", document, Documents.sample(document))
                            .field("documentType", "technical-assignment")
                            .field("body", "mh")
                            .field("date", date)
                            .field("content", CaseOfHealth.goodContent().toString()));
            assertEquals(self.byRule(), examined.byRule(), document);
            assertEquals(self.byRule(), stateless.byRule(), document);
            assertEquals(self.missedSections(), stateless.missedSections(), document);
            assertEquals(self.fingerprints(), stateless.fingerprints(), document);
            assertEquals(Set.of(), self.rules("error"), document);
        }
    }

    @Test
    void completeAssignmentIsProposedForAPositiveConclusion() {
        String examination = CaseOfHealth.create(SERVER).handIn(CaseOfHealth.goodContent(), COMPLETE);
        JsonObject view = expert.get(examination).expect(200).object();
        assertEquals("POSITIVE", view.getString("proposedOutcome"));
        CheckAnswer verdicts = new CheckAnswer(
                expert.get(examination + "/verdicts").expect(200).object().getJsonArray("items"));
        assertEquals(Set.of(), verdicts.rules("failed"));
        assertEquals(Set.of(), verdicts.rules("error"));
        assertEquals(Set.of(), verdicts.rules("cannot-evaluate"));
    }

    @Test
    void draftIsSeenByItsBodyAlone() {
        CaseOfHealth submission = CaseOfHealth.create(SERVER);
        submission.view("agency").expect(200);
        submission.view("signer").expect(200);
        for (String other : List.of("expert", "approver", "architect", "manager", "admin")) {
            Refused.with(404, submission.view(other));
        }
    }

    @Test
    void onlyThoseWhoExamineDecide() {
        CaseOfHealth submission = CaseOfHealth.create(SERVER);
        String examination = submission.handIn(CaseOfHealth.goodContent(), DEFECTIVE);
        take(examination);
        JsonObject finding = findings(examination).get(0);
        JsonObject decision = json("{\"state\": \"confirmed\"}");
        for (String other : List.of("agency", "signer", "architect", "manager", "methodologist")) {
            Refused.with(403, SERVER.as(other).patch(path(examination, finding), etag(finding), decision));
            Api api = SERVER.as(other);
            Refused.with(403, api.send(api.request(examination + "/take").POST(BodyPublishers.noBody())));
        }
        JsonObject ofAnotherBody = json("""
                {"documentType": "technical-assignment", "body": "mes", "title": {"ru": "Чужое", "kk": "Бөтен"}}""");
        Refused.with(403, SERVER.as("agency").post("/api/v1/submissions", ofAnotherBody));
        Refused.with(403, expert.post("/api/v1/submissions", ofAnotherBody));
    }

    private void take(String examination) {
        expert.send(expert.request(examination + "/take").POST(BodyPublishers.noBody()))
                .expect(200);
    }

    private List<JsonObject> findings(String examination) {
        return objects(
                expert.get(examination + "/findings").expect(200).object().getJsonArray("items"));
    }

    private JsonObject decide(String examination, JsonObject finding, String state, String reason) {
        JsonObject decision = json("{\"state\": \"" + state + "\", \"reason\": \"" + reason + "\"}");
        JsonObject decided = expert.patch(path(examination, finding), etag(finding), decision)
                .expect(200)
                .object();
        assertEquals(state, decided.getString("state"));
        return decided;
    }

    private static String path(String examination, JsonObject finding) {
        return examination + "/findings/" + finding.getInt("number");
    }

    private static String etag(JsonObject finding) {
        return '"' + finding.getJsonNumber("version").toString() + '"';
    }

    private byte[] document(String examination, String languages) {
        return expert.get(examination + "/conclusion.docx?lang=" + languages)
                .expect(200)
                .bytes();
    }

    private String text(String examination, String languages) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(document(examination, languages)));
                XWPFWordExtractor extractor = new XWPFWordExtractor(word)) {
            return extractor.getText();
        }
    }
}
