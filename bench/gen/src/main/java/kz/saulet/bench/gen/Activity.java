package kz.saulet.bench.gen;

/** Functions, processes with their steps, and the data that they use. */
final class Activity {

    private final Estate estate;
    private final Quads quads;
    private final Defects defects;

    Activity(Estate estate, Quads quads, Defects defects) {
        this.estate = estate;
        this.quads = quads;
        this.defects = defects;
    }

    void write() {
        for (int i = 0; i < estate.functions(); i++) {
            function(i);
        }
        for (int i = 0; i < estate.processes(); i++) {
            process(i);
        }
        for (int i = 0; i < estate.entities(); i++) {
            entity(i);
        }
    }

    private void in(int body) {
        quads.in("architecture/" + body);
    }

    private void function(int i) {
        int defect = defects.next(2);
        in(estate.bodyOfFunction(i));
        quads.about("function/" + i, "Function")
                .label("функция " + i, "kk")
                .label(defect == 1 ? String.valueOf((char) ('а' + i % 26)) : "осуществление " + i, "ru")
                .label("function " + i, "en")
                .to("functionOf", "body/" + estate.bodyOfFunction(i))
                .to("area", "concept/" + i % 90)
                .text("source", "regulation " + i % 200)
                .typed("updated", "2026-0" + (1 + i % 9) + "-01", "date")
                .text("kind", defect == 2 ? "other" : i % 4 == 0 ? "supporting" : "main");
        if (estate.isApproved(i)) {
            quads.to("approvedIn", "body/" + estate.bodyOfFunction(i));
        }
        if (defect > 0) {
            defects.expect(defect == 1 ? "Function-labelText" : "Function-kind", 1);
        }
    }

    private void process(int i) {
        int defect = defects.next(1);
        int body = i % estate.bodies();
        in(body);
        quads.about("process/" + i, "Process")
                .labels("үдеріс", "процесс", "process", i)
                .to("owner", "body/" + body)
                .to("realises", "function/" + body)
                .typed("minutes", defect == 1 ? 0 : 10 + i % 500, "integer");
        if (defect == 1) {
            defects.expect("Process-minutes", 1);
        }
        for (int n = 0; n < Estate.STEPS_OF_A_PROCESS; n++) {
            step(i, n);
        }
    }

    /** Restricted data are read in certified systems only: of four systems in a row the last is not certified. */
    private void step(int process, int n) {
        int number = process * Estate.STEPS_OF_A_PROCESS + n;
        int defect = defects.next(1);
        int entity = defect == 1 ? number * 5 % estate.entities() : number * 3 % estate.entities();
        int system = number % estate.systems();
        if (defect == 1) {
            system -= (system + 1) % 4 == 0 ? 0 : system % 4 - 3;
            system = system < estate.systems() ? system : 3;
            defects.expect("S9", 1);
        } else if (estate.isRestricted(entity) && !estate.isCertified(system)) {
            system -= 1;
        }
        quads.about("step/" + number, "Step")
                .to("stepOf", "process/" + process)
                .typed("number", n + 1, "integer")
                .to("reads", "entity/" + entity)
                .to("performedBy", "system/" + system);
    }

    private void entity(int i) {
        int defect = defects.next(3);
        int system = estate.systemOfEntity(i);
        int body = estate.bodyOfSystem(system);
        in(body);
        quads.about("entity/" + i, "DataEntity")
                .labels("деректер", "данные", "data", i)
                .to("owner", "body/" + body)
                .to("master", "system/" + system)
                .text("access", estate.isRestricted(i) ? "restricted" : defect == 1 ? "secret" : "open")
                .text("code", defect == 2 ? "DE" + i : "DE-" + i)
                .text("source", "inventory " + i % 300)
                .typed("updated", "2026-0" + (1 + i % 9) + "-15", "date")
                .typed("rows", i % 5_000 * 100, "integer");
        if (defect == 1 && !estate.isRestricted(i)) {
            defects.expect("DataEntity-access", 1);
        } else if (defect == 2) {
            defects.expect("DataEntity-code", 1);
        } else if (defect == 3) {
            quads.to("master", "system/" + (system + 1) % estate.systems());
            defects.expect("S5", 2);
        }
    }
}
