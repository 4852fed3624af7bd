package kz.saulet.bench.gen;

/** Interfaces between systems, documents about them, equipment and examinations; and systems that do the same. */
final class Landscape {

    private final Estate estate;
    private final Quads quads;
    private final Defects defects;

    Landscape(Estate estate, Quads quads, Defects defects) {
        this.estate = estate;
        this.quads = quads;
        this.defects = defects;
    }

    void write() {
        for (int i = 0; i < estate.interfaces(); i++) {
            inter(i);
        }
        for (int i = 0; i < estate.systems(); i++) {
            documents(i);
        }
        for (int i = 0; i < estate.equipment(); i++) {
            equipment(i);
        }
        for (int i = 0; i < estate.examinations(); i++) {
            examination(i);
        }
        twins();
    }

    /** A receiver of the same or a higher class: seven systems in a row have one class, and 21 the three of them. */
    private int receiver(int from, int n) {
        int to = (from + (n + 1) * 21) % estate.systems();
        return estate.securityClass(to) <= estate.securityClass(from) ? to : from / 21 * 21;
    }

    private int lowerThan(int from) {
        int to = from;
        while (estate.securityClass(to) <= estate.securityClass(from)) {
            to = (to + 7) % estate.systems();
        }
        return to;
    }

    private void inter(int i) {
        int from = i / Estate.INTERFACES_OF_A_SYSTEM;
        int to = receiver(from, i % Estate.INTERFACES_OF_A_SYSTEM);
        to = to == from ? (from + 21 * 3) / 21 * 21 % estate.systems() : to;
        to = estate.securityClass(to) <= estate.securityClass(from) && to != from ? to : from == 0 ? 21 : 0;
        boolean retired = estate.status(from).equals("retired");
        int defect = defects.next(5);
        if (defect == 3 && estate.securityClass(from) == 3 || defect == 5 && !retired) {
            defect = 0;
        }
        if (defect == 2) {
            to = from;
        } else if (defect == 3) {
            to = lowerThan(from);
        }
        int entity = from * Estate.ENTITIES_OF_A_SYSTEM + i % Estate.INTERFACES_OF_A_SYSTEM * 2;
        quads.in("catalogue")
                .about("interface/" + i, "Interface")
                .to("from", "system/" + from)
                .to("to", "system/" + to)
                .to("carries", "entity/" + entity)
                .to("carries", "entity/" + (defect == 4 ? (entity + 40) % estate.entities() : entity + 1))
                .text("state", retired && defect != 5 ? "planned" : "active")
                .text("method", defect == 1 ? "mail" : i % 2 == 0 ? "gateway" : "bridge")
                .typed("volume", i % 1_000 + ".5", "decimal")
                .typed("since", "20" + (10 + i % 15) + "-01-01", "date");
        switch (defect) {
            case 1 -> defects.expect("Interface-method", 1);
            case 2 -> defects.expect("Interface-ends", 1);
            case 3 -> defects.expect("S6", 1);
            case 4 -> defects.expect("S3", 1);
            case 5 -> defects.expect("S8", defects.hasStatus(from) ? 1 : 0);
            default -> {}
        }
    }

    private void documents(int system) {
        String[] types = {"assignment", "security-test", "contract", "act"};
        int negative = estate.status(system).equals("production") ? defects.next(1) : 0;
        for (int n = 0; n < types.length; n++) {
            int number = system * types.length + n;
            int defect = defects.next(2);
            quads.about("document/" + number, "Document")
                    .to("about", "system/" + system)
                    .text("number", defect == 1 ? "no. " + number : number + "-" + n)
                    .typed("date", defect == 2 ? "2040-01-01" : "2025-05-01", "date")
                    .typed("validTo", "2030-01-01", "date")
                    .text("type", types[n])
                    .text("result", n == 1 && negative == 1 ? "negative" : "positive");
            if (defect > 0) {
                defects.expect(defect == 1 ? "Document-number" : "Document-validTo", 1);
            }
        }
        if (negative == 1 && defects.hasStatus(system)) {
            defects.expect("S4", 1);
        }
    }

    private void equipment(int i) {
        int defect = defects.next(3);
        int system = i % estate.systems();
        int body = estate.bodyOfSystem(system);
        quads.about("equipment/" + i, "Equipment")
                .text("inventory", defect == 1 ? "INV-1" : String.format("INV-%06d", i))
                .to("holder", "body/" + (defect == 3 ? (body + 1) % estate.bodies() : body))
                .typed("cpus", defect == 2 ? 0 : 1 + i % 64, "integer")
                .to("hosts", "system/" + system)
                .text("model", "model " + i % 40)
                .typed("wear", i % 101, "integer")
                .typed("purchased", 2010 + i % 16, "integer")
                .typed("memory", 16 + i % 8 * 16, "integer");
        switch (defect) {
            case 1 -> defects.expect("Equipment-inventory", 1);
            case 2 -> defects.expect("Equipment-cpus", 1);
            case 3 -> defects.expect("S10", 1);
            default -> {}
        }
    }

    private void examination(int i) {
        int defect = defects.next(2);
        quads.about("examination/" + i, "Examination")
                .to("of", "system/" + i % estate.systems())
                .typed("submitted", defect == 1 ? "2026-09-01" : "2026-02-01", "date")
                .typed("decided", "2026-03-01", "date")
                .text("verdict", defect == 2 ? "maybe" : i % 3 == 0 ? "returned" : "agreed")
                .to("expert", "person/" + i % 20);
        if (defect > 0) {
            defects.expect(defect == 1 ? "Examination-submitted" : "Examination-verdict", 1);
        }
    }

    /** Systems that take over a function and an entity of another system of the same body: both do the same then. */
    private void twins() {
        for (int i = 0; i + estate.bodies() < estate.systems(); i += 50) {
            int other = i + estate.bodies();
            quads.about("system/" + i)
                    .to("supports", "function/" + estate.functionOfSystem(other, 4))
                    .to("stores", "entity/" + other * Estate.ENTITIES_OF_A_SYSTEM);
            defects.expect("S2", 2);
        }
    }
}
