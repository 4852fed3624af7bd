package kz.saulet.demo;

import java.time.LocalDate;
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
            if (product.life().stage().equals("withdrawal")) {
                writeClosed(facts, product);
            } else if (product.life().working() && !product.type().equals("mobile-application")) {
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

    /** A withdrawn object gives its resources back, or was forgotten. */
    private void writeClosed(Facts facts, Product product) {
        Entry entry = write(facts, product, "production", PRODUCTION);
        Dice dice = product.dice("closed");
        if (dice.percent(60)) {
            entry.date("endedOn", dice.day(2024, 2025));
        }
    }

    private Entry write(Facts facts, Product product, String environment, Names names) {
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
                .synthetic();
        int storage = dice.pick(List.of(100, 300, 1_000, 4_000));
        entry.number("storageGb", storage);
        if (backup) {
            entry.coded("backupSite", product.real() || dice.percent(72) ? "other-site" : "same-site");
        }
        writePlace(entry, product, dice);
        writeLoad(entry, product, environment, storage);
        return entry;
    }

    /** Since when it runs and how far its resources are used; what was ordered is seldom needed whole. */
    private static void writeLoad(Entry entry, Product product, String environment, int storageGb) {
        Dice dice = product.dice("load " + environment);
        boolean spare = dice.percent(30);
        int cpu = spare ? dice.between(3, 28) : dice.between(30, 65);
        int ram = spare ? dice.between(8, 29) : dice.between(35, 75);
        entry.date("startedOn", LocalDate.of(product.life().introduced(), dice.between(1, 12), 1))
                .number("storageUsedGb", storageGb * (spare ? dice.between(5, 30) : dice.between(40, 90)) / 100)
                .number("cpuAveragePercent", cpu)
                .number("cpuPeakPercent", Math.min(100, cpu + dice.between(10, 30)))
                .number("ramAveragePercent", ram)
                .number("ramPeakPercent", Math.min(100, ram + dice.between(5, 20)));
    }

    private void writePlace(Entry entry, Product product, Dice dice) {
        switch (product.life().placement()) {
            case "operator-cloud", "qaztech" -> entry.link("runsOn", Offer.service("1.2"));
            case "operator-hosting" -> entry.link("runsOn", Offer.service("1.1"));
            default -> entry.link("runsOn", dice.pick(servers)).link("locatedIn", dice.pick(rooms));
        }
    }
}
