package kz.saulet.bench.gen;

import java.util.Map;
import java.util.TreeMap;

/**
 * A proposed system with its data, interfaces, documents and processes: about 540 triples. It has three defects of its own,
 * and makes elements of the estate wrong: a system that does the same, and an entity that gets a second master.
 */
final class Proposal {

    private static final int ENTITIES = 30;
    private static final int INTERFACES = 10;
    private static final int DOCUMENTS = 6;
    private static final int PROCESSES = 5;
    private static final int CONTENT = 6;

    private final Estate estate;
    private final Quads quads;
    private final String id;
    private final int twin;

    Proposal(Estate estate, Quads quads, int number) {
        this.estate = estate;
        this.quads = quads;
        this.id = "proposal/" + number + "/";
        this.twin = (number * 17 + 3) % estate.systems();
    }

    Map<String, Integer> own() {
        return new TreeMap<>(Map.of("System-url", 1, "DataEntity-code", 1, "Document-number", 1, "S2", 1));
    }

    Map<String, Integer> all() {
        Map<String, Integer> all = own();
        all.merge("S2", 1, Integer::sum);
        all.put("S5", 2);
        return all;
    }

    void write() {
        system();
        for (int i = 0; i < ENTITIES; i++) {
            quads.about(id + "entity/" + i, "DataEntity")
                    .labels("жаңа деректер", "новые данные", "new data", i)
                    .to("owner", "body/" + estate.bodyOfSystem(twin))
                    .to("master", id + "system")
                    .text("access", "open")
                    .text("code", i == 0 ? "none" : "DE-9" + i);
        }
        for (int i = 0; i < INTERFACES; i++) {
            quads.about(id + "interface/" + i, "Interface")
                    .to("from", id + "system")
                    .to("to", "system/" + (twin + i + 1) % estate.systems())
                    .to("carries", id + "entity/" + i)
                    .text("state", "planned")
                    .text("method", "gateway")
                    .typed("volume", "1.0", "decimal");
        }
        documents();
        processes();
        quads.about("entity/" + freeEntity()).to("master", id + "system");
    }

    /** Neither with a second master already nor of the system that does the same. */
    private int freeEntity() {
        return (twin + 1) % estate.systems() * Estate.ENTITIES_OF_A_SYSTEM + 1;
    }

    private void system() {
        quads.about(id + "system", "System")
                .labels("жаңа жүйе", "новая система", "new system", 1)
                .text("code", "IS-99")
                .to("owner", "body/" + estate.bodyOfSystem(twin))
                .text("status", "idea")
                .typed("securityClass", 3, "integer")
                .typed("url", "ftp://new.example.kz/", "anyURI")
                .typed("introduced", "2026-03-01", "date")
                .typed("withdrawn", "2036-01-01", "date")
                .typed("users", 10, "integer")
                .text("level", "high")
                .to("area", "concept/5")
                .to("supports", "function/" + estate.functionOfSystem(twin, 0))
                .to("uses", "version/1")
                .to("stores", "entity/" + (twin * Estate.ENTITIES_OF_A_SYSTEM + 3));
        for (int i = 0; i < ENTITIES; i++) {
            quads.to("stores", id + "entity/" + i);
        }
        quads.about(id + "equipment", "Equipment")
                .text("inventory", "INV-999999")
                .to("holder", "body/" + estate.bodyOfSystem(twin))
                .typed("cpus", 8, "integer")
                .to("hosts", id + "system")
                .text("model", "model 1");
    }

    private void documents() {
        for (int i = 0; i < DOCUMENTS; i++) {
            quads.about(id + "document/" + i, "Document")
                    .to("about", id + "system")
                    .text("number", i == 0 ? "none" : i + "-1")
                    .typed("date", "2026-05-01", "date")
                    .typed("validTo", "2030-01-01", "date")
                    .text("type", "assignment")
                    .text("result", "positive");
        }
    }

    private void processes() {
        for (int i = 0; i < PROCESSES; i++) {
            quads.about(id + "process/" + i, "Process")
                    .labels("жаңа үдеріс", "новый процесс", "new process", i)
                    .to("owner", "body/" + estate.bodyOfSystem(twin))
                    .to("realises", "function/" + estate.bodyOfSystem(twin))
                    .typed("minutes", 5, "integer");
            for (int n = 0; n < CONTENT; n++) {
                quads.about(id + "process/" + i + "/step/" + n, "Step")
                        .to("stepOf", id + "process/" + i)
                        .to("reads", id + "entity/" + n)
                        .to("performedBy", id + "system");
            }
        }
    }
}
