package kz.saulet.demo;

import java.util.List;
import org.apache.jena.graph.Node;

/** Integrations between objects: through the gateway mostly, some directly or by files, as planted defects. */
final class Connections {

    /** The shared registers objects take data from, with the data they give. */
    private static final List<List<String>> REGISTERS = List.of(
            List.of("bc-11", "person"),
            List.of("bc-12", "legal-entity"),
            List.of("bc-14", "address"),
            List.of("bc-13", "real-estate-right"));

    private static final List<String> METHODS = List.of("gateway", "smart-bridge", "direct", "file");
    private static final List<Integer> METHOD_WEIGHTS = List.of(78, 10, 8, 4);
    private static final Names NAMES = new Names("{} → <>", "{} → <>", "{} → <>");

    private static final Names REPEATED =
            new Names("{} → <> (файлмен түсіру)", "{} → <> (выгрузка файлом)", "{} → <> (file export)");

    private Connections() {}

    static void write(Facts facts, List<Product> products) {
        for (Product product : products) {
            if (product.role().isEmpty() && product.life().working()) {
                Dice dice = product.dice("integrations");
                int count = product.real() ? 3 : dice.between(0, 2);
                int first = dice.between(0, 1);
                for (int i = first; i < first + count; i++) {
                    write(facts, product, REGISTERS.get(i % REGISTERS.size()), dice);
                }
                if (count > 0 && product.duplicates().isPresent()) {
                    repeat(facts, product, REGISTERS.get(first));
                }
            }
        }
    }

    private static void write(Facts facts, Product product, List<String> register, Dice dice) {
        Node from = Iris.data("basic-component", register.get(0));
        boolean business = product.circuit().equals("external") && dice.percent(15);
        String method = business ? "external-gateway" : METHODS.get(dice.weighted(METHOD_WEIGHTS));
        Entry entry = facts.entry("Integration", Iris.data("integration", product.id() + "-" + register.get(0)))
                .names(registerNames(register.get(0)).in(NAMES).with(product.shortNames()))
                .link("fromSystem", from)
                .link("toSystem", product.iri())
                .link("carriesData", Iris.data("data-object", register.get(1)))
                .coded("integrationMethod", method)
                .coded("integrationStatus", dice.percent(82) ? "active" : "planned")
                .coded("integrationSide", business ? "business" : "state")
                .synthetic();
        switch (method) {
            case "gateway" -> entry.link("via", Iris.data("basic-component", "bc-03"));
            case "external-gateway" -> entry.link("via", Iris.data("basic-component", "bc-04"));
            case "smart-bridge" -> entry.link("via", Iris.data("basic-component", "bc-05"));
            default -> {
                // Direct and file exchange pass by the gateways: that is the defect.
            }
        }
    }

    /** The same data once more, as a file: a planted defect. */
    private static void repeat(Facts facts, Product product, List<String> register) {
        facts.entry("Integration", Iris.data("integration", product.id() + "-" + register.get(0) + "-file"))
                .names(registerNames(register.get(0)).in(REPEATED).with(product.shortNames()))
                .link("fromSystem", Iris.data("basic-component", register.get(0)))
                .link("toSystem", product.iri())
                .link("carriesData", Iris.data("data-object", register.get(1)))
                .coded("integrationMethod", "file")
                .coded("integrationStatus", "active")
                .coded("integrationSide", "state")
                .synthetic();
    }

    private static Names registerNames(String id) {
        return Table.rows("components").stream()
                .filter(r -> r.text("id").equals(id))
                .map(r -> r.names("Short"))
                .findFirst()
                .orElseThrow();
    }
}
