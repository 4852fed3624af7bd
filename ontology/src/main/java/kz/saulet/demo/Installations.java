package kz.saulet.demo;

import java.util.List;
import org.apache.jena.graph.Node;

/** Where the objects of a body run: on its own servers or on services of the operator. */
final class Installations {

    private static final Names NAMES = new Names("{}: <>", "{}: <>", "{}: <>");
    private static final Names PRODUCTION = new Names("Өнеркәсіптік орта", "Промышленная среда", "Production");
    private static final Names TEST = new Names("Тестілік орта", "Тестовая среда", "Test");
    private static final Names RESERVE = new Names("Резервтік орта", "Резервная среда", "Reserve");

    private final List<Node> servers;
    private final List<Node> rooms;

    Installations(List<Node> servers, List<Node> rooms) {
        this.servers = servers;
        this.rooms = rooms;
    }

    void write(Facts facts, List<Product> products) {
        for (Product product : products) {
            if (product.life().working() && !product.type().equals("mobile-application")) {
                write(facts, product, "production", PRODUCTION);
                Dice dice = product.dice("environments");
                if (product.real() || dice.percent(35)) {
                    write(facts, product, "test", TEST);
                }
                if (product.life().objectClass() == 1 && dice.percent(60)) {
                    write(facts, product, "reserve", RESERVE);
                }
            }
        }
    }

    private void write(Facts facts, Product product, String environment, Names names) {
        Dice dice = product.dice("installation " + environment);
        boolean backup = product.real() || dice.percent(88);
        Entry entry = facts.entry("Installation", Iris.data("installation", product.id() + "-" + environment))
                .names(names.in(NAMES).with(product.shortNames()))
                .link("installationOf", product.iri())
                .coded("environment", environment)
                .flag("backup", backup)
                .flag("archiving", dice.percent(60))
                .flag("monitoring", dice.percent(75))
                .flag("clustering", product.life().objectClass() < 3 && dice.percent(65))
                .number("cpuCount", dice.pick(List.of(2, 4, 8, 16)))
                .number("ramGb", dice.pick(List.of(8, 16, 32, 64)))
                .number("storageGb", dice.pick(List.of(100, 300, 1_000, 4_000)))
                .synthetic();
        if (backup) {
            entry.coded("backupSite", product.real() || dice.percent(72) ? "other-site" : "same-site");
        }
        writePlace(entry, product, dice);
    }

    private void writePlace(Entry entry, Product product, Dice dice) {
        switch (product.life().placement()) {
            case "operator-cloud", "qaztech" -> entry.link("runsOn", Offer.service("1.2"));
            case "operator-hosting" -> entry.link("runsOn", Offer.service("1.1"));
            default -> entry.link("runsOn", dice.pick(servers)).link("locatedIn", dice.pick(rooms));
        }
    }
}
