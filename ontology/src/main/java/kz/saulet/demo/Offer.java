package kz.saulet.demo;

import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** What the operator offers for reuse: its real list of IC services, and the standard solutions proposed from it. */
final class Offer {

    private static final String SOURCE = "order of the operator No. 106 of 19.03.2024";
    private static final Names SOLUTION =
            new Names("Стандартты шешім: {}", "Стандартное решение: {}", "Standard solution: {}");

    private Offer() {}

    static void write(Facts facts, Agencies agencies, Tasks tasks) {
        Table.rows("ics").forEach(row -> writeOffered(facts, row, agencies));
        writeSolutions(facts, agencies, tasks);
    }

    /** The IC service of a code such as {@code 1.1}. */
    static Node service(String code) {
        return Iris.data("ic-service", "ics-" + code.replace('.', '-'));
    }

    private static void writeOffered(Facts facts, Table.Row row, Agencies agencies) {
        Entry entry = facts.entry("ICService", service(row.text("code")))
                .names(row.names())
                .code("ICS-" + row.text("code"))
                .text("icsCode", row.text("code"))
                .coded("icsKind", row.text("kind"))
                .link("provider", Agency.iri("nit"))
                .text("priceUnit", row.text("unit"))
                .known("confirmed", SOURCE);
        row.optional("area").ifPresent(a -> entry.link("coversArea", Iris.concept(a)));
        if (row.text("code").equals("2.6")) {
            entry.link("recipient", agencies.byId("me").iri());
        }
    }

    private static void writeSolutions(Facts facts, Agencies agencies, Tasks tasks) {
        writeShared(facts, agencies, tasks, "document-flow", "S05", "2.7", "bc-17");
        writeShared(facts, agencies, tasks, "appeals", "S12", "2.9", "bc-21");
        writeShared(facts, agencies, tasks, "web-sites", "S10", "2.3", "bc-23");
        writeShared(facts, agencies, tasks, "mail", "S08", "2.1", "bc-27");
        writeShared(facts, agencies, tasks, "staff", "S01", "", "is-15");
        writeShared(facts, agencies, tasks, "procurement", "S04", "", "is-13");
        for (Table.Row row : Table.rows("akimat-groups")) {
            row.list("connects").stream().findFirst().ifPresent(c -> writeRegional(facts, row, c));
        }
    }

    private static void writeShared(
            Facts facts, Agencies agencies, Tasks tasks, String id, String service, String offered, String product) {
        Optional<Table.Row> row = Table.rows("supporting").stream()
                .filter(r -> r.text("service").equals(service))
                .findFirst();
        Entry entry = facts.entry("StandardSolution", Iris.data("standard-solution", id))
                .names(row.orElseThrow().names().in(SOLUTION))
                .code("SS-" + service)
                .link("coversArea", Iris.concept(service))
                .link("solution", offered.isEmpty() ? known(product) : service(offered))
                .known("proposed", "proposed");
        agencies.surveyed().stream()
                .flatMap(a -> tasks.of(a, service).stream())
                .forEach(t -> entry.link("coversFunction", t.iri()));
    }

    private static void writeRegional(Facts facts, Table.Row group, String product) {
        String id = group.text("group").toLowerCase(Locale.ROOT);
        Entry entry = facts.entry("StandardSolution", Iris.data("standard-solution", id))
                .names(group.names().in(SOLUTION))
                .code("SS-" + group.text("group"))
                .link("coversFunction", Iris.data("function", id + "-1"))
                .link("solution", known(product.toLowerCase(Locale.ROOT)))
                .known("proposed", "proposed");
    }

    private static Node known(String id) {
        return Iris.data(id.startsWith("bc-") ? "basic-component" : "informatization-object", id);
    }
}
