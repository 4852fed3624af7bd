package kz.saulet.demo;

import java.time.LocalDate;

/** The directory of bodies: real names, staff figures of the survey split over the central bodies. */
final class Directory {

    private static final Names SPLIT = new Names(
            "Штат саны шартты бөлінген, жиыны 2021 жылғы зерттеуге сәйкес.",
            "Штатная численность распределена условно, итог соответствует обследованию 2021 года.",
            "Staff figures are split by assumption; the total is that of the 2021 survey.");

    private static final Names NUMBER = new Names(
            "БСН шартты, бақылау цифры дұрыс.",
            "БИН условный, с верной контрольной цифрой.",
            "The BIN is made up, with a right check digit.");

    private final Agencies agencies;
    private final Workforce workforce;

    Directory(Agencies agencies, Workforce workforce) {
        this.agencies = agencies;
        this.workforce = workforce;
    }

    void write(Facts facts) {
        Table.rows("bodies").forEach(row -> write(facts, row));
    }

    private void write(Facts facts, Table.Row row) {
        Agency agency = agencies.byId(row.text("id"));
        Entry entry = facts.entry("StateBody", agency.iri())
                .names(agency.names())
                .shortNames(agency.shortNames())
                .code(agency.id())
                .coded("bodyType", agency.type())
                .flag("active", row.optional("to").isEmpty())
                .flag("unifiedRequirementsApply", true);
        agency.areas().forEach(area -> entry.link("brmArea", Iris.concept(area)));
        row.optional("from").ifPresent(d -> entry.date("validFrom", LocalDate.parse(d)));
        row.optional("to").ifPresent(d -> entry.date("validTo", LocalDate.parse(d)));
        row.optional("kato").ifPresent(k -> entry.text("kato", k));
        row.list("successors").forEach(s -> entry.link("succeededBy", Agency.iri(s)));
        writeNumber(entry, row, agency);
        writeStaff(entry, agency);
    }

    private static void writeNumber(Entry entry, Table.Row row, Agency agency) {
        entry.text("bin", row.optional("bin").orElseGet(() -> SyntheticBin.of(agency.id())));
        entry.known(
                row.optional("status").orElse("to-be-verified"),
                agency.is("central") ? "public sources" : "general knowledge");
        if (row.optional("bin").isEmpty()) {
            entry.localized("note", NUMBER);
        }
    }

    private void writeStaff(Entry entry, Agency agency) {
        if (agency.surveyed() && agency.is("central")) {
            entry.number("staffCentral", workforce.central(agency))
                    .number("staffTerritorial", workforce.territorial(agency))
                    .description(SPLIT);
        }
    }
}
