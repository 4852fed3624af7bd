package kz.saulet.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes up the objects of the survey whose names are not public. Every phase beyond the first repeats the first. */
final class ProductFactory {

    private static final Names SYSTEM =
            new Names("«{}» ақпараттық жүйесі", "Информационная система «{}»", "{} information system");
    private static final Names DEPARTMENTAL =
            new Names("«{}» ведомстволық есебі", "Ведомственный учет «{}»", "{}: departmental records");
    private static final Names OFFICIAL_SITE = new Names(
            "{} ресми интернет-ресурсы", "Официальный интернет-ресурс {}", "Official internet resource of {}");
    private static final Names BRANCH_PORTAL =
            new Names("«{}» салалық порталы", "Отраслевой портал «{}»", "Branch portal “{}”");
    private static final Names CORPORATE_PORTAL =
            new Names("{} корпоративтік порталы", "Корпоративный портал {}", "Corporate portal of {}");
    private static final Names CLIENTS =
            new Names("{} клиенттерін есепке алу", "Учет клиентов {}", "Client records of {}");
    private static final Names PHASE = new Names("{} (%d-кезек)", "{} (%d-я очередь)", "{} (phase %d)");

    private static final Map<String, Names> SHORT = Map.of(
            "site", new Names("{} (сайт)", "{} (сайт)", "{} (site)"),
            "portal", new Names("{} (портал)", "{} (портал)", "{} (portal)"),
            "clients", new Names("{} (клиенттер)", "{} (клиенты)", "{} (clients)"));

    private final Agencies agencies;
    private final Tasks tasks;

    ProductFactory(Agencies agencies, Tasks tasks) {
        this.agencies = agencies;
        this.tasks = tasks;
    }

    List<Product> central(int phase) {
        List<Product> products = new ArrayList<>(branch(phase));
        List<Agency> central = agencies.surveyed("central");
        for (int i = 0; i < central.size(); i++) {
            Agency agency = central.get(i);
            products.add(office(agency, 2 * i, phase));
            products.add(office(agency, 2 * i + 5, phase));
            products.add(site(agency, "site", OFFICIAL_SITE, agency.shortNames(), phase));
            products.add(site(agency, "portal", BRANCH_PORTAL, field(agency), phase));
        }
        return products;
    }

    List<Product> corporate(int phase) {
        return agencies.surveyed("quasi-public").stream()
                .flatMap(a -> List.of(
                        site(a, "site", CORPORATE_PORTAL, a.shortNames(), phase),
                        make(a, "clients", "AR05", a.shortNames().in(CLIENTS), a.areas(), clients(a), phase))
                        .stream())
                .toList();
    }

    /** So many objects of local bodies, spread evenly over the groups of the typical e-akimat architecture. */
    List<Product> local(int phase, int count) {
        List<Agency> local = agencies.surveyed("local");
        List<Table.Row> groups = Table.rows("akimat-systems");
        Map<String, List<String>> areas = Table.rows("akimat-groups").stream()
                .collect(Collectors.toMap(r -> r.text("group"), r -> r.list("areas")));
        List<Product> products = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            int agencyIndex = n % local.size();
            Table.Row group = groups.get((n / local.size() * 3 + agencyIndex) % groups.size());
            products.add(regional(local.get(agencyIndex), group, areas, phase, n / local.size()));
        }
        return products;
    }

    private List<Product> branch(int phase) {
        Map<String, List<Table.Row>> byArea = Table.rows("branch-systems").stream()
                .collect(Collectors.groupingBy(r -> r.text("area"), LinkedHashMap::new, Collectors.toList()));
        List<Product> products = new ArrayList<>();
        List<Product> duplicates = new ArrayList<>();
        byArea.forEach((area, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                Product product = branch(area, rows.get(i), i, rows.size(), phase);
                if (products.size() % 10 == 4) {
                    duplicates.add(duplicate(product, rows.get(i).names().in(DEPARTMENTAL)));
                }
                products.add(product);
            }
        });
        products.addAll(duplicates);
        return products;
    }

    private Product branch(String area, Table.Row row, int index, int of, int phase) {
        String[] arm = row.text("arm").split("@");
        Agency agency = arm.length > 1 ? agencies.byId(arm[1]) : agencies.responsibleFor(area);
        String id = area.toLowerCase(Locale.ROOT) + "-" + (index + 1);
        return make(agency, id, arm[0], row.names().in(SYSTEM), List.of(area), shareOf(agency, area, index, of), phase);
    }

    /** The functions of an area are dealt out to its systems; some stay without any. */
    private List<Task> shareOf(Agency agency, String area, int index, int of) {
        List<Task> all = tasks.of(agency, area);
        List<Task> share = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (i % of == index && !all.get(i).manual()) {
                share.add(all.get(i));
            }
        }
        return share;
    }

    /** A second system for the same functions: the defect the survey found most. */
    private static Product duplicate(Product original, Names names) {
        Life life = new Life("industrial-operation", 2012, 3, false, "own-server-room", true);
        return new Product(
                original.id() + "-dup",
                Optional.empty(),
                names,
                names,
                original.purpose(),
                original.owner(),
                Optional.empty(),
                original.type(),
                "internal",
                original.arm(),
                original.areas(),
                Optional.empty(),
                false,
                life,
                original.tasks(),
                Optional.of(original.id()));
    }

    /** A system of its own for a typical supporting function. */
    private Product office(Agency agency, int serviceIndex, int phase) {
        List<Table.Row> services = Table.rows("supporting");
        Table.Row row = services.get(serviceIndex % services.size());
        String service = row.text("service");
        Names names = row.names("System").in("«{}» <>", "«{}» <>", "“{}” <>").with(agency.shortNames());
        return make(
                agency,
                service.toLowerCase(Locale.ROOT),
                row.text("arm"),
                names,
                List.of(service),
                tasks.of(agency, service),
                phase);
    }

    private Product regional(Agency agency, Table.Row group, Map<String, List<String>> areas, int phase, int round) {
        String code = group.text("group");
        Names names = group.names().in("«{}» (<>)", "«{}» (<>)", "“{}” (<>)").with(agency.shortNames());
        List<Task> automated =
                tasks.ofGroup(agency, code).stream().filter(t -> !t.manual()).toList();
        String id = code.toLowerCase(Locale.ROOT).replace("-", "") + (round < 8 ? "" : "-" + round);
        return make(agency, id, group.text("arm"), names, areas.getOrDefault(code, List.of()), automated, phase);
    }

    private Product site(Agency agency, String id, Names pattern, Names subject, int phase) {
        Product made = make(agency, id, "AR21", subject.in(pattern), agency.areas(), List.of(), phase);
        return new Product(
                made.id(),
                made.role(),
                made.names(),
                made.shortNames(),
                made.purpose(),
                made.owner(),
                made.operator(),
                "internet-resource",
                "external",
                made.arm(),
                made.areas(),
                Optional.of("https://" + made.id() + ".example.kz"),
                false,
                made.life(),
                made.tasks(),
                made.duplicates());
    }

    private Product make(
            Agency agency, String part, String arm, Names names, List<String> areas, List<Task> automated, int phase) {
        String id = agency.id() + "-" + part + (phase == 1 ? "" : "-p" + phase);
        Names full = phase == 1 ? names : names.in(phase(phase));
        Dice dice = Dice.of("product", id, "nature");
        boolean front = arm.equals("AR01") || arm.equals("AR21");
        return new Product(
                id,
                Optional.empty(),
                full,
                shortNames(agency, part),
                purpose(full, automated),
                Optional.of(agency.id()),
                Optional.empty(),
                front ? "internet-resource" : arm.equals("AR02") ? "mobile-application" : "information-system",
                front || dice.percent(20) ? "external" : "internal",
                arm,
                areas,
                front ? Optional.of("https://" + id + ".example.kz") : Optional.empty(),
                false,
                Life.of(dice),
                automated,
                Optional.empty());
    }

    private static Names phase(int number) {
        return new Names(
                PHASE.kk().formatted(number),
                PHASE.ru().formatted(number),
                PHASE.en().formatted(number));
    }

    private static Names purpose(Names names, List<Task> automated) {
        if (automated.isEmpty()) {
            return names.in(
                    "Ақпараттық қамтамасыз ету: {}", "Информационное обеспечение: {}", "Information support: {}");
        }
        return new Names(
                "Функцияларды автоматтандыру: " + join(automated, Names::kk),
                "Автоматизация функций: " + join(automated, Names::ru),
                "Automation of functions: " + join(automated, Names::en));
    }

    private static String join(List<Task> automated, Function<Names, String> language) {
        return automated.stream().map(t -> language.apply(t.names())).collect(Collectors.joining("; "));
    }

    private static Names shortNames(Agency agency, String part) {
        Names pattern = SHORT.get(part);
        if (pattern != null) {
            return agency.shortNames().in(pattern);
        }
        String suffix = " " + part.toUpperCase(Locale.ROOT);
        return agency.shortNames().in("{}" + suffix, "{}" + suffix, "{}" + suffix);
    }

    private List<Task> clients(Agency agency) {
        return tasks.of(agency).stream().filter(t -> t.id().endsWith("-f1")).toList();
    }

    private static Names field(Agency agency) {
        return agency.areas().stream().findFirst().map(Areas::names).orElse(agency.shortNames());
    }
}
