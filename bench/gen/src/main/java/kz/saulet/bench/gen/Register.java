package kz.saulet.bench.gen;

/** Bodies, the reference model, systems and product versions. */
final class Register {

    private final Estate estate;
    private final Quads quads;
    private final Defects defects;

    Register(Estate estate, Quads quads, Defects defects) {
        this.estate = estate;
        this.quads = quads;
        this.defects = defects;
    }

    void write() {
        concepts();
        quads.in("catalogue");
        for (int i = 0; i < estate.versions(); i++) {
            quads.about("version/" + i, "ProductVersion")
                    .text("name", "product " + i / 4)
                    .text("number", i % 4 + ".0")
                    .typed("endOfSupport", estate.isSupported(i) ? "2030-06-30" : "2024-06-30", "date");
        }
        for (int i = 0; i < estate.bodies(); i++) {
            body(i);
        }
        for (int i = 0; i < estate.systems(); i++) {
            system(i);
        }
    }

    private void concepts() {
        quads.in("reference");
        for (int i = 0; i < Estate.CONCEPTS; i++) {
            quads.about("concept/" + i).labels("сала", "область", "area", i);
            if (i != 100) {
                quads.broader(i == 0 ? Quads.NS + "ReferenceModel" : Quads.DATA + "concept/" + (i - 1) / 3);
            }
        }
    }

    private void body(int i) {
        int defect = i < 65 ? 0 : defects.next(1);
        quads.about("body/" + i, "Body")
                .labels("мекеме", "орган", "body", i)
                .text("bin", defect == 1 ? "12" : String.format("%012d", 100_000_000L + i))
                .text("kind", i % 3 == 0 ? "central" : "local");
        if (defect == 1) {
            defects.expect("Body-bin", 1);
        }
    }

    private void system(int i) {
        int defect = defects.next(10);
        quads.about("system/" + i, "System")
                .label("жүйе " + i, defect == 1 ? "en" : "kk")
                .label("система " + i, "ru")
                .text("code", defect == 2 ? "X" + i : "IS-" + i)
                .to("owner", "body/" + estate.bodyOfSystem(i))
                .text("status", defect == 3 ? "unknown" : estate.status(i))
                .typed("securityClass", estate.securityClass(i), "integer")
                .typed("url", (defect == 4 ? "http" : "https") + "://s" + i + ".example.kz/", "anyURI")
                .typed("introduced", "2015-03-01", "date")
                .typed("withdrawn", defect == 5 ? "2011-01-01" : "2031-01-01", "date")
                .typed("users", defect == 6 ? -i - 1 : i * 7 % 1_000, "integer")
                .text("level", defect == 7 ? "odd" : i % 2 == 0 ? "high" : "low")
                .typed("certified", estate.isCertified(i), "boolean")
                .to("area", "concept/" + (defect == 8 ? 100 : i % 90));
        if (defect != 1) {
            quads.label("system " + i, "en");
        }
        relations(i, defect);
        expect(defect);
        if (defect == 3) {
            defects.spoilStatus(i);
        }
    }

    private void relations(int i, int defect) {
        for (int n = 0; n < 5; n++) {
            quads.to("supports", "function/" + estate.functionOfSystem(i, n));
        }
        if (defect == 9) {
            int last = estate.functions() / estate.bodies() - 1;
            quads.to("supports", "function/" + (estate.bodyOfSystem(i) + last * estate.bodies()));
        }
        for (int n = 0; n < 3; n++) {
            int version = (i * 3 + n) % estate.versions();
            quads.to("uses", "version/" + (estate.isSupported(version) ? version : (version + 5) % estate.versions()));
        }
        if (defect == 10) {
            quads.to("uses", "version/7");
        }
        for (int n = 0; n < Estate.ENTITIES_OF_A_SYSTEM; n++) {
            quads.to("stores", "entity/" + (i * Estate.ENTITIES_OF_A_SYSTEM + n));
        }
    }

    private void expect(int defect) {
        switch (defect) {
            case 1 -> {
                defects.expect("System-label", 1);
                defects.expect("System-labelKk", 1);
            }
            case 2 -> defects.expect("System-code", 1);
            case 3 -> defects.expect("System-statusCode", 1);
            case 4 -> defects.expect("System-url", 1);
            case 5 -> defects.expect("System-withdrawn", 1);
            case 6 -> defects.expect("System-users", 1);
            case 7 -> defects.expect("System-level", 1);
            case 8 -> defects.expect("System-topArea", 1);
            case 9 -> defects.expect("S1", 1);
            case 10 -> defects.expect("S7", 1);
            default -> {}
        }
    }
}
