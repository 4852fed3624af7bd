package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files and forms that are wrong or meant to harm: a clear sentence for the person, and nothing left behind. */
class BadInputIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();

    private final Api agency = SERVER.as("agency");

    @ParameterizedTest
    @EnumSource
    void badFileIsRefusedByTheCheck(BadDocument bad) throws Exception {
        Multipart form = CheckAnswer.form("плохой файл.docx", bad.make());
        JsonObject problem = Refused.with(bad.status(), bad.code(), agency.post("/api/v1/checks?lang=ru", form));
        Refused.inRussian(problem);
        assertTrue(problem.getString("detail").contains("плохой файл.docx"), problem::toString);
        assertEquals(List.of(), uploadsLeft());
    }

    @ParameterizedTest
    @EnumSource
    void badFileLeavesNothingInTheCase(BadDocument bad) throws Exception {
        String submission = newCase();
        Multipart form = new Multipart().file("file", "bad.docx", bad.make());
        JsonObject problem = Refused.with(bad.status(), bad.code(), agency.post(submission + "/files?lang=kk", form));
        Refused.inKazakh(problem);
        JsonObject after = agency.get(submission).expect(200).object();
        assertEquals(JsonArray.EMPTY_JSON_ARRAY, after.getJsonArray("files"));
        assertEquals(List.of(), uploadsLeft());
        Refused.with(409, "submission.no-document", agency.post(submission + "/submit", json("{}")));
    }

    @Test
    void goodFileLeavesNothingButTheFileInTheCase() throws IOException {
        String submission = newCase();
        Multipart form = new Multipart().file("file", "ТЗ.docx", Documents.sample("tz-complete-ru.docx"));
        agency.post(submission + "/files", form).expect(201);
        assertEquals(List.of(), uploadsLeft());
        List<JsonObject> files =
                objects(agency.get(submission).expect(200).object().getJsonArray("files"));
        assertEquals(
                List.of("ТЗ.docx"), files.stream().map(f -> f.getString("name")).toList());
    }

    @Test
    void callWithoutAFileIs422() {
        Refused.with(422, agency.post(newCase() + "/files", new Multipart().field("note", "no file")));
    }

    @Test
    void requestLargerThanAnyIs413AndTold() throws IOException {
        Refused.inKazakh(Refused.with(413, "request-too-large", agency.send(megabytes(170, "/api/v1/checks?lang=kk"))));
        ApiAnswer page =
                agency.send(megabytes(170, "/submissions.xhtml?lang=ru")).expect(413);
        assertTrue(page.text().contains("Запрос больше 156 МБ и не принят."), page::text);
        assertEquals(List.of(), uploadsLeft());
    }

    private HttpRequest.Builder megabytes(int count, String path) {
        byte[] megabyte = new byte[1 << 20];
        BodyPublisher content = BodyPublishers.ofByteArrays(Collections.nCopies(count, megabyte));
        return agency.request(path)
                .header("Content-Type", "multipart/form-data; boundary=none")
                .POST(BodyPublishers.fromPublisher(content, (long) count * megabyte.length));
    }

    @Test
    void wrongBinIs422AndNamed() {
        assertRefusedField("customerBin", "bin", "{\"customerBin\": \"123456789012\"}");
        assertRefusedField("customerBin", "bin", "{\"customerBin\": \"12\"}");
    }

    @Test
    void malformedDateIs422AndNamed() {
        assertRefusedField("plannedStart", "not-date", "{\"plannedStart\": \"01.04.2027\"}");
    }

    @Test
    void reversedDatesAre422AndNamed() {
        assertRefusedField(
                "plannedStart", "date-order", "{\"plannedStart\": \"2028-09-30\", \"plannedEnd\": \"2027-04-01\"}");
    }

    @Test
    void unknownFieldCodeAndTargetAre422AndNamed() {
        assertRefusedField("noSuchField", "unknown", "{\"noSuchField\": \"x\"}");
        assertRefusedField("placement", "unknown-code", "{\"placement\": \"in-the-cellar\"}");
        assertRefusedField(
                "automates",
                "unknown-target",
                "{\"automates\": [{\"iri\": \"https://data.saulet.kz/function/no-such-function\"}]}");
    }

    /** Refused by the draft and by the check alike, and the draft stays as it was. */
    private void assertRefusedField(String field, String code, String values) {
        String submission = newCase();
        JsonObject before = agency.get(submission).expect(200).object();
        JsonObject saved = json("{\"content\": {\"values\": " + values + "}}");
        assertField(
                field,
                code,
                agency.send(agency.request(submission + "/content")
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(saved.toString()))));
        assertEquals(before, agency.get(submission).expect(200).object());
        Multipart form = CheckAnswer.form("tz.docx", Documents.sample("tz-complete-ru.docx"))
                .field("content", values);
        assertField(field, code, agency.post("/api/v1/checks", form));
    }

    private static void assertField(String field, String code, ApiAnswer answer) {
        JsonObject error = Refused.with(422, answer).getJsonArray("errors").getJsonObject(0);
        assertTrue(error.getString("field").endsWith(field), error::toString);
        assertEquals(code, error.getString("code"), error::toString);
    }

    private String newCase() {
        JsonObject order = json("""
                {"documentType": "technical-assignment", "body": "mh",
                 "title": {"kk": "Қате деректер", "ru": "Ошибочные данные"}}""");
        return "/api/v1/submissions/"
                + agency.post("/api/v1/submissions", order).expect(201).object().getString("id");
    }

    private static List<String> uploadsLeft() throws IOException {
        try (var files = Files.list(SERVER.temporaryDirectory())) {
            return files.map(f -> f.getFileName().toString())
                    .filter(name -> !name.startsWith("hsperfdata"))
                    .collect(Collectors.toList());
        }
    }
}
