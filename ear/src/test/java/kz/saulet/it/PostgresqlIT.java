package kz.saulet.it;

import static kz.saulet.it.JsonText.json;
import static kz.saulet.it.JsonText.objects;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The whole product on PostgreSQL, chosen by the environment variables of the operations guide and nothing else. */
class PostgresqlIT {

    private static final String DEFECTIVE = "tz-defective-ru.docx";

    @Test
    void mainJobWorksOnPostgresqlAndOutlivesARestart() throws IOException {
        try (EmbeddedPostgres database = postgres();
                ServerUnderTest server =
                        ServerUnderTest.own("postgresql", variables(database)).start()) {
            ElementWriter writer = ElementWriter.create(server.as("architect"), 1);
            writer.edit(server.as("architect"), 5);
            String examination = CaseOfHealth.create(server).handIn(CaseOfHealth.goodContent(), DEFECTIVE);
            byte[] conclusion = conclude(server, examination);

            server.stop();
            server.start();

            writer.assertNothingLost(server.as("architect"));
            assertArrayEquals(conclusion, conclusion(server, examination));
            assertFalse(Files.exists(server.dataDirectory().resolve("database")), "nothing was kept in H2");
        }
    }

    private static byte[] conclude(ServerUnderTest server, String examination) {
        Api expert = server.as("expert");
        expert.send(expert.request(examination + "/take").POST(BodyPublishers.noBody()))
                .expect(200);
        List<JsonObject> findings = objects(
                expert.get(examination + "/findings").expect(200).object().getJsonArray("items"));
        assertTrue(findings.size() > 10, () -> "findings: " + findings.size());
        for (JsonObject finding : findings) {
            String etag = '"' + finding.getJsonNumber("version").toString() + '"';
            JsonObject decided = expert.patch(
                            examination + "/findings/" + finding.getInt("number"),
                            etag,
                            json("{\"state\": \"confirmed\"}"))
                    .expect(200)
                    .object();
            assertEquals("confirmed", decided.getString("state"));
        }
        server.as("approver")
                .post(examination + "/conclusion", json("{\"outcome\": \"NEGATIVE\"}"))
                .expect(201);
        return conclusion(server, examination);
    }

    private static byte[] conclusion(ServerUnderTest server, String examination) {
        return server.as("expert")
                .get(examination + "/conclusion.docx?lang=kk,ru")
                .expect(200)
                .bytes();
    }

    private static EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_prepared_transactions", "16")
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Map<String, String> variables(EmbeddedPostgres database) {
        return Map.of(
                "SAULET_DB_DRIVER", "postgresql",
                "SAULET_DB_URL", database.getJdbcUrl("postgres", "postgres"),
                "SAULET_DB_USER", "postgres",
                "SAULET_DB_PASSWORD", "postgres");
    }
}
