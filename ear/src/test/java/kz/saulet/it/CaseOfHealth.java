package kz.saulet.it;

import static kz.saulet.it.JsonText.json;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;

/** A case of the Ministry of Health that a test carries from the first draft to the conclusion. */
record CaseOfHealth(ServerUnderTest server, String id) {

    private static final String SUBMISSIONS = "/api/v1/submissions";

    static CaseOfHealth create(ServerUnderTest server) {
        JsonObject order = json("""
                {"documentType": "technical-assignment", "body": "mh",
                 "title": {"kk": "Мектеп тамағын есепке алу", "ru": "Учёт школьного питания"}}""");
        ApiAnswer created = server.as("agency").post(SUBMISSIONS, order).expect(201);
        return new CaseOfHealth(server, created.object().getString("id"));
    }

    /** Described, with a document, handed in. Returns the address of its examination. */
    String handIn(JsonObject content, String fileName) {
        save(content).expect(200);
        attach(fileName, Documents.sample(fileName)).expect(201);
        return "/api/v1/examinations/" + submit().expect(201).object().getString("examination");
    }

    /** Passport and functional part that a careful agency would write. */
    static JsonObject goodContent() {
        return json("""
                {"label": {"kk": "Мектеп тамағын есепке алу", "ru": "Учёт школьного питания"},
                 "customerBin": "000740000728", "developerNotChosen": true,
                 "plannedStart": "2027-04-01", "plannedEnd": "2028-09-30",
                 "financingSource": "republican-budget", "budgetProgramme": "001",
                 "purpose": "Учёт школьного питания", "goals": "Сократить срок до 1 дня",
                 "proposedObjectType": "information-system", "placement": "qaztech",
                 "implementsItem": [{"iri": "https://data.saulet.kz/roadmap-item/not-automated-mh-d04-7"}],
                 "basisDocument": [{"kind": "BasisDocument", "values": {"label": {"ru": "Приказ", "kk": "Бұйрық"},
                   "number": "12", "documentDate": "2026-05-01", "link": "https://example.org/12"}}],
                 "noSystemsChanged": true, "noneDecommissioned": true,
                 "automates": [{"iri": "https://data.saulet.kz/function/mh-d04-7"}],
                 "plansIntegration": [{"kind": "Integration", "values": {"label": {"ru": "ГБД ФЛ", "kk": "ЖТ МДҚ"},
                   "toSystem": {"iri": "https://data.saulet.kz/basic-component/bc-11"},
                   "integrationMethod": "gateway"}}],
                 "interfaceLanguage": ["kk", "ru"]}""");
    }

    String path() {
        return SUBMISSIONS + "/" + id;
    }

    ApiAnswer view(String login) {
        return server.as(login).get(path());
    }

    ApiAnswer save(JsonObject content) {
        JsonObject draft = Json.createObjectBuilder().add("content", content).build();
        Api agency = server.as("agency");
        return agency.send(agency.request(path() + "/content")
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(draft.toString())));
    }

    ApiAnswer attach(String fileName, byte[] document) {
        return server.as("agency").post(path() + "/files", new Multipart().file("file", fileName, document));
    }

    CheckAnswer selfCheck() {
        ApiAnswer answer = server.as("agency").get(path() + "/check").expect(200);
        return new CheckAnswer(answer.object().getJsonArray("verdicts"));
    }

    ApiAnswer submit() {
        Api agency = server.as("agency");
        return agency.send(agency.request(path() + "/submit").POST(BodyPublishers.noBody()));
    }
}
