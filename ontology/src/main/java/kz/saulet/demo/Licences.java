package kz.saulet.demo;

import java.util.List;
import org.apache.jena.graph.Node;

/** Licences of the bodies for software that is not open; some have run out. */
final class Licences {

    private static final Names NAMES = new Names("Лицензия № %d, {}", "Лицензия № %d, {}", "Licence No. %d, {}");

    private Licences() {}

    static void write(Facts facts, Agency agency) {
        List<Node> licensed = Table.rows("technologies").stream()
                .filter(row -> !Boolean.parseBoolean(row.text("open")))
                .map(row -> Iris.data("technology", row.text("id")))
                .toList();
        for (int i = 1; i <= 3; i++) {
            Dice dice = Dice.of("licence", agency.id(), Integer.toString(i));
            Names numbered = new Names(
                    NAMES.kk().formatted(i), NAMES.ru().formatted(i), NAMES.en().formatted(i));
            facts.entry("SoftwareLicence", Iris.data("software-licence", agency.id() + "-" + i))
                    .names(agency.shortNames().in(numbered))
                    .link("licenceFor", dice.pick(licensed))
                    .link("holder", agency.iri())
                    .number("quantity", dice.between(1, 200))
                    .date("validTo", dice.percent(80) ? dice.day(2027, 2029) : dice.day(2024, 2025))
                    .synthetic();
        }
    }
}
