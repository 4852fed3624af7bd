package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is let in, and how every refusal is told. */
class RefusalsApiIT {

    private static final ServerUnderTest SERVER = ServerUnderTest.shared();
    private static final String KINDS = "/api/v1/kinds";

    private final Api anonymous = SERVER.anonymous();
    private final Api architect = SERVER.as("architect");

    @Test
    void callWithoutCredentialsIs401AndAsksForThem() {
        for (String path :
                List.of(KINDS, DraftElement.ELEMENTS, "/api/v1/submissions", "/api/v1/reports/inventory.csv")) {
            ApiAnswer answer = anonymous.get(path);
            Refused.with(401, "credentials-needed", answer);
            assertTrue(answer.header("WWW-Authenticate").startsWith("Basic "), answer.header("WWW-Authenticate"));
        }
        Refused.with(401, anonymous.post(DraftElement.ELEMENTS, DraftElement.unit("Никто")));
    }

    @Test
    void wrongPasswordIs401() {
        ApiAnswer answer = anonymous.send(anonymous
                .request(KINDS)
                .header("Authorization", basic("architect:wrong"))
                .GET());
        Refused.with(401, "bad-credentials", answer);
        assertTrue(answer.header("WWW-Authenticate").startsWith("Basic "), answer.header("WWW-Authenticate"));
    }

    @Test
    void brokenCredentialsAre401() {
        Refused.with(
                401,
                anonymous.send(anonymous
                        .request(KINDS)
                        .header("Authorization", "Basic !!!")
                        .GET()));
        Refused.with(
                401,
                anonymous.send(anonymous
                        .request(KINDS)
                        .header("Authorization", basic("nobody:demo"))
                        .GET()));
    }

    @Test
    void healthIsOpenToAll() {
        anonymous.get("/api/v1/health/live").expect(200);
        anonymous.get("/api/v1/health/ready").expect(200);
    }

    @Test
    void unknownAddressIs404() {
        Refused.with(404, architect.get("/api/v1/no-such-thing"));
        Refused.with(404, architect.get("/api/v1/architectures/no-such-body/current"));
        Refused.with(404, architect.get("/api/v1/architectures/no-such-body/current/elements?kind=Function"));
        Refused.with(404, architect.get(DraftElement.ELEMENTS + "/org-unit:no-such-unit"));
    }

    @Test
    void wrongMethodMediaTypeAndBodyAreTold() {
        Refused.with(405, architect.post("/api/v1/norms", json("{}")));
        Refused.with(406, architect.get(KINDS, "image/png"));
        Refused.with(
                415,
                architect.send(architect
                        .request(DraftElement.ELEMENTS)
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("name"))));
        Refused.with(
                400,
                "malformed-json",
                architect.send(architect
                        .request(DraftElement.ELEMENTS)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"kind\": "))));
    }

    @Test
    void valuesOfTheWrongShapeAreTheCallersFault() {
        Refused.with(422, architect.post(DraftElement.ELEMENTS, json("{\"kind\": \"OrgUnit\"}")));
        Refused.with(404, architect.post(DraftElement.ELEMENTS, json("{\"kind\": 7, \"values\": {}}")));
        Api agency = SERVER.as("agency");
        Refused.with(
                422, agency.post("/api/v1/submissions", json("{\"documentType\": [], \"title\": 5, \"body\": {}}")));
        Refused.with(422, architect.get(DraftElement.ELEMENTS + "?limit=0"));
        Refused.with(422, architect.get(DraftElement.ELEMENTS + "?cursor=%21%21"));
    }

    @Test
    void refusalSpeaksTheLanguageOfTheAddress() {
        for (String path :
                List.of(KINDS + "/NoSuchKind", "/api/v1/no-such-thing", DraftElement.ELEMENTS + "/org-unit:none")) {
            Refused.inKazakh(Refused.with(404, architect.get(path + "?lang=kk")));
            Refused.inRussian(Refused.with(404, architect.get(path + "?lang=ru")));
        }
        Refused.inKazakh(Refused.with(401, anonymous.get(KINDS + "?lang=kk")));
        Refused.inKazakh(Refused.with(
                403, SERVER.as("architect").post("/api/v1/examinations/none/conclusion?lang=kk", json("{}"))));
    }

    @Test
    void refusalSpeaksTheAcceptedLanguage() {
        Refused.inKazakh(Refused.with(
                404,
                architect.send(architect
                        .request("/api/v1/no-such-thing")
                        .header("Accept-Language", "kk")
                        .GET())));
        Refused.inKazakh(Refused.with(
                401,
                anonymous.send(anonymous
                        .request(KINDS)
                        .header("Accept-Language", "kk")
                        .header("Authorization", basic("architect:wrong"))
                        .GET())));
    }

    private static String basic(String account) {
        return "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8));
    }
}
