package kz.saulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** The cards of all objects of the catalogue, with their modules, roles, rights and sources. */
final class Register {

    private static final List<String> METHODS =
            List.of("bespoke", "customised", "configured", "ready", "modified", "hybrid");
    private static final List<Integer> METHOD_WEIGHTS = List.of(58, 14, 9, 6, 8, 5);
    private static final List<String> SHAPES = List.of("monolithic", "component", "heterogeneous");
    private static final List<Integer> SHAPE_WEIGHTS = List.of(48, 42, 10);
    private static final Names MODULE = new Names("«{}» модулі", "Модуль «{}»", "Module “{}”");
    private static final Names ADMINISTRATOR =
            new Names("Жүйе әкімшісі", "Администратор системы", "System administrator");
    private static final Names OPERATOR = new Names("Қызметкер-оператор", "Сотрудник-оператор", "Staff operator");

    private final Technologies technologies;
    private final Regions regions;

    Register(Technologies technologies, Regions regions) {
        this.technologies = technologies;
        this.regions = regions;
    }

    void write(Facts facts, List<Product> products) {
        for (int i = 0; i < products.size(); i++) {
            Product product = products.get(i);
            writeCard(facts, product, i + 1);
            if (!product.real()) {
                writeParts(facts, product);
            }
        }
    }

    private void writeCard(Facts facts, Product product, int number) {
        Entry card = card(facts, product);
        Life life = product.life();
        card.coded("objectType", product.type())
                .coded("circuit", product.circuit())
                .coded("lifecycleStage", life.stage())
                .flag("functioning", life.working())
                .link("armClass", Iris.concept(product.arm()))
                .number("introducedIn", life.introduced())
                .flag("republican", regions.republican(product))
                .flag("toBeDecommissioned", life.retiring());
        product.owner().ifPresent(o -> card.link("owner", Agency.iri(o)));
        product.operator().ifPresent(o -> card.link("operator", Agency.iri(o)));
        product.areas().forEach(a -> card.link("coversArea", Iris.concept(a)));
        product.tasks().forEach(t -> card.link("supportsFunction", t.iri()));
        product.url().ifPresent(u -> card.address("url", u));
        card.links("supportsFunction", regions.typicalFunctionsOf(product));
        card.coded("availability", product.circuit().equals("external") ? "internet" : "ets-go");
        if (product.real()) {
            card.known("to-be-verified", "public sources");
        } else {
            writeMadeUp(card, product, number);
        }
    }

    private static Entry card(Facts facts, Product product) {
        Entry card = facts.entry("InformatizationObject", product.iri());
        product.role()
                .ifPresent(role -> facts.entry("BasicComponent", product.iri()).coded("componentRole", role));
        return card.names(product.names())
                .shortNames(product.shortNames())
                .code(product.id())
                .localized("purpose", product.purpose());
    }

    /** What is not public about real objects is made up for the others only. */
    private void writeMadeUp(Entry card, Product product, int number) {
        Dice dice = product.dice("made up");
        Life life = product.life();
        card.synthetic()
                .text("registerNumber", "KZ-П-%02d-%07d".formatted(life.introduced() % 100, number))
                .number("objectClass", life.objectClass())
                .flag("classVerified", life.classVerified())
                .coded("placement", life.placement())
                .coded("implementationMethod", METHODS.get(dice.weighted(METHOD_WEIGHTS)))
                .coded("softwareArchitecture", SHAPES.get(dice.weighted(SHAPE_WEIGHTS)))
                .number("filledPercentage", dice.between(35, 100))
                .date("updatedOn", updated(product, dice.day(2022, 2025)))
                .links("usesComponent", components(product, dice))
                .links("usesTechnology", technologies.of(product));
        if (dice.percent(35)) {
            card.coded("availability", "lan");
        }
        if (!life.placement().equals("qaztech") && product.dice("exception").percent(4)) {
            card.text("commissionDecision", "№ 7 от 15.05.2026");
        }
        product.duplicates().ifPresent(id -> card.link("replacedBy", Iris.data("informatization-object", id)));
        RegisterUse.write(card, product);
    }

    /** Most cards are looked after every year. */
    private static LocalDate updated(Product product, LocalDate earlier) {
        Dice dice = product.dice("update of the card");
        LocalDate recent = LocalDate.of(2026, dice.between(1, 10), dice.between(1, 28));
        return dice.percent(65) ? recent : earlier;
    }

    private static List<Node> components(Product product, Dice dice) {
        Stream<String> front = product.circuit().equals("external") ? Stream.of("bc-09", "bc-07") : Stream.of("bc-08");
        Stream<String> exchange = dice.percent(70) ? Stream.of("bc-03") : Stream.of("bc-28");
        return Stream.concat(front, exchange)
                .map(id -> Iris.data("basic-component", id))
                .toList();
    }

    private static void writeParts(Facts facts, Product product) {
        for (Task task : product.tasks()) {
            facts.entry("FunctionalComponent", Iris.data("functional-component", product.id() + "-" + task.id()))
                    .names(task.names().in(MODULE))
                    .link("componentOf", product.iri())
                    .link("performs", task.iri())
                    .synthetic();
        }
        if (product.life().objectClass() < 3) {
            writeRole(facts, product, "admin", ADMINISTRATOR);
            writeRole(facts, product, "operator", OPERATOR);
        }
        writeRights(facts, product);
    }

    private static void writeRole(Facts facts, Product product, String id, Names names) {
        facts.entry("UserRole", Iris.data("user-role", product.id() + "-" + id))
                .names(names)
                .link("roleIn", product.iri())
                .coded("circuit", "internal")
                .synthetic();
    }

    private static void writeRights(Facts facts, Product product) {
        Dice dice = product.dice("rights");
        if (dice.percent(35)) {
            facts.entry("SourceCodeItem", Iris.data("source-code", product.id()))
                    .names(product.shortNames().in("Бастапқы код: {}", "Исходный код: {}", "Source code: {}"))
                    .link("sourceCodeOf", product.iri())
                    .text("sourceVersion", dice.between(1, 4) + "." + dice.between(0, 9))
                    .date("depositedOn", dice.day(2019, 2025))
                    .synthetic();
        }
        if (dice.percent(40)) {
            facts.entry("PropertyRight", Iris.data("property-right", product.id()))
                    .names(product.shortNames()
                            .in("Мүліктік құқық: {}", "Имущественное право: {}", "Property right: {}"))
                    .link("rightTo", product.iri())
                    .link("rightHolder", product.owner().map(Agency::iri))
                    .text("holderRole", "собственник")
                    .date("validFrom", dice.day(2012, 2022))
                    .synthetic();
        }
    }
}
