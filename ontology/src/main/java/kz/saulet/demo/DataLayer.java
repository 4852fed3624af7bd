package kz.saulet.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;

/** Data objects of the bodies with their masters, the resources and directories made of them. */
final class DataLayer {

    private static final Map<String, String> SUBJECTS =
            Map.of("p", "person", "l", "legal-entity", "o", "object", "d", "document");
    private static final Pattern SECURITY = Pattern.compile("-b\\d\\d-");
    private static final List<String> CRITICALITY = List.of("high", "moderate", "low");
    private static final Names RESOURCE = new Names(
            "«{}» электрондық ақпараттық ресурсы",
            "Электронный информационный ресурс «{}»",
            "Information resource “{}”");
    private static final Names PASSPORT = new Names("Деректер паспорты: {}", "Паспорт данных: {}", "Data passport: {}");
    private static final Names BRANCH_LIST =
            new Names("«{}» салалық анықтамалығы", "Отраслевой справочник «{}»", "Branch directory “{}”");

    private final Landscape landscape;
    private final Map<String, List<Datum>> byAgency = new LinkedHashMap<>();
    private final Map<String, List<Datum>> byGround = new HashMap<>();

    DataLayer(EstateModel model) {
        this.landscape = model.landscape();
        for (SharedRegister register : SharedRegister.ALL) {
            add(register.owner(), register.owner(), register.datum());
        }
        addCentral(model);
        model.agencies().surveyed("local").forEach(a -> addLocal(model, a));
    }

    /** @param masters ids of objects are IRIs already; more than one master is a planted defect */
    record Datum(
            String id,
            Names names,
            String concept,
            String subject,
            Optional<String> owner,
            List<Node> masters,
            List<Node> copies,
            Optional<String> typical) {

        Node iri() {
            return Iris.data("data-object", id);
        }

        boolean personal() {
            return subject.equals("p");
        }
    }

    List<Datum> of(Agency agency) {
        return byAgency.getOrDefault(agency.id(), List.of());
    }

    /** The register data a process needs, and one of the body's own. */
    List<Node> usedBy(Task task) {
        Stream<Node> own = own(task).stream().limit(1).map(Datum::iri);
        Stream<Node> shared = task.kind().equals("service")
                ? Stream.of(Iris.data("data-object", "person"))
                : Stream.of(Iris.data("data-object", "legal-entity"));
        return Stream.concat(own, shared).toList();
    }

    List<Node> producedBy(Task task) {
        return own(task).stream().skip(1).limit(1).map(Datum::iri).toList();
    }

    void write(Facts facts, Agency agency) {
        of(agency).forEach(d -> write(facts, agency, d));
        if (agency.is("central")) {
            agency.areas().forEach(area -> writeBranchList(facts, agency, area));
        }
    }

    private List<Datum> own(Task task) {
        String group =
                task.typical().map(t -> t.substring(0, t.lastIndexOf('-'))).orElse(task.ground());
        return byGround.getOrDefault(task.agency().id() + "/" + group, List.of());
    }

    private void addCentral(EstateModel model) {
        Map<String, Integer> counters = new HashMap<>();
        for (Table.Row row : Table.rows("data-objects")) {
            String area = row.text("area");
            Agency agency = model.agencies().responsibleFor(area);
            int number = counters.merge(area, 1, Integer::sum);
            String id = agency.id() + "-" + area.toLowerCase(Locale.ROOT) + "-" + number;
            add(agency.id(), area, datum(id, row, agency, holders(agency, area), Optional.empty()));
        }
    }

    private void addLocal(EstateModel model, Agency agency) {
        Map<String, Integer> counters = new HashMap<>();
        for (Table.Row row : Table.rows("akimat-data")) {
            String group = row.text("group").toLowerCase(Locale.ROOT);
            int number = counters.merge(group, 1, Integer::sum);
            if (number > 1 && agency.weight() < 6) {
                continue;
            }
            List<Node> holders = model.tasks().ofGroup(agency, group).stream()
                    .flatMap(t -> landscape.automating(t).stream())
                    .map(Product::iri)
                    .distinct()
                    .toList();
            String id = agency.id() + "-" + group.replace("-", "") + "-" + number;
            add(agency.id(), group, datum(id, row, agency, holders, Optional.of(group + "-" + number)));
        }
    }

    private List<Node> holders(Agency agency, String area) {
        return landscape.of(agency).stream()
                .filter(p -> p.areas().contains(area)
                        && p.role().isEmpty()
                        && p.url().isEmpty())
                .map(Product::iri)
                .toList();
    }

    /** Known systems, and made-up ones that are neither sites nor duplicates. */
    private static boolean holdsData(Product product) {
        return product.real() || product.url().isEmpty() && product.duplicates().isEmpty();
    }

    private static Datum datum(String id, Table.Row row, Agency agency, List<Node> holders, Optional<String> typical) {
        Dice dice = Dice.of("datum", id);
        int masters = dice.percent(6) ? 2 : 1;
        int first =
                holders.isEmpty() || id.endsWith("-1") || id.endsWith("-2") ? 0 : dice.between(0, holders.size() - 1);
        List<Node> ordered = new ArrayList<>(holders.subList(first, holders.size()));
        ordered.addAll(holders.subList(0, first));
        return new Datum(
                id,
                row.names(),
                row.text("drm"),
                row.text("subject"),
                dice.percent(4) ? Optional.empty() : Optional.of(agency.id()),
                ordered.stream().limit(masters).toList(),
                ordered.stream().skip(masters).limit(2).toList(),
                typical);
    }

    private void add(String agency, String ground, Datum datum) {
        byAgency.computeIfAbsent(agency, k -> new ArrayList<>()).add(datum);
        byGround.computeIfAbsent(agency + "/" + ground, k -> new ArrayList<>()).add(datum);
    }

    private static void write(Facts facts, Agency agency, Datum datum) {
        Entry entry = facts.entry("DataObject", datum.iri())
                .names(datum.names())
                .code(datum.id().toUpperCase(Locale.ROOT))
                .link("owner", datum.owner().map(Agency::iri))
                .link("drmConcept", Iris.concept(datum.concept()))
                .links("masteredIn", datum.masters())
                .links("storedIn", datum.copies())
                .flag("personalData", datum.personal())
                .coded("subjectType", SUBJECTS.getOrDefault(datum.subject(), "object"))
                .coded("accessDegree", access(datum))
                .synthetic();
        if (access(datum).equals("open") && Dice.of("open data", datum.id()).percent(55)) {
            entry.address("openDataUrl", "https://open-data.example.kz/" + datum.id());
        }
        datum.typical().ifPresent(t -> entry.link("typicalDataObject", Iris.data("data-object", t)));
        if (agency.is("central")) {
            writeResource(facts, agency, datum);
        }
    }

    /** Data of security and order (areas B01 to B10) are not open. */
    private static String access(Datum datum) {
        if (datum.personal()) {
            return "personal";
        }
        return SECURITY.matcher(datum.id()).find() ? "restricted" : "open";
    }

    private static void writeResource(Facts facts, Agency agency, Datum datum) {
        Dice dice = Dice.of("resource", datum.id());
        facts.entry("InformationResource", Iris.data("information-resource", datum.id()))
                .names(datum.names().in(RESOURCE))
                .link("owner", agency.iri())
                .link("containsData", datum.iri())
                .number("resourceClass", dice.between(1, 3))
                .synthetic();
        if (dice.percent(45)) {
            facts.entry("DataPassport", Iris.data("data-passport", datum.id()))
                    .names(datum.names().in(PASSPORT))
                    .link("ofData", datum.iri())
                    .link("owner", agency.iri())
                    .coded("keeping", dice.pick(List.of("electronic", "combined", "paper")))
                    .synthetic();
        }
    }

    /** The criticality of the information that made-up systems master, judged by the classes of the resources; some are wrong. */
    void writeCriticality(Facts facts, List<Agency> keepers) {
        Map<Node, Integer> highest = new LinkedHashMap<>();
        keepers.stream().flatMap(a -> of(a).stream()).forEach(d -> d.masters()
                .forEach(m -> highest.merge(m, resourceClass(d), Math::min)));
        landscape.products().stream()
                .filter(p -> !p.real() && highest.containsKey(p.iri()))
                .forEach(p -> {
                    int judged = p.dice("criticality").percent(85) ? highest.get(p.iri()) : 3;
                    facts.add(
                            p.iri(),
                            Iris.term("informationCriticality"),
                            Iris.code("informationCriticality", CRITICALITY.get(judged - 1)));
                });
    }

    private static int resourceClass(Datum datum) {
        return Dice.of("resource", datum.id()).between(1, 3);
    }

    private void writeBranchList(Facts facts, Agency agency, String area) {
        List<Node> holders = holders(agency, area);
        Entry entry = facts.entry(
                        "ReferenceData", Iris.data("reference-data", agency.id() + "-" + area.toLowerCase(Locale.ROOT)))
                .names(Areas.names(area).in(BRANCH_LIST))
                .link("owner", agency.iri())
                .text("referenceVersion", "2025")
                .synthetic();
        holders.stream().limit(1).forEach(h -> entry.link("sourceOfTruth", h));
        holders.stream().skip(1).limit(3).forEach(h -> entry.link("localCopyIn", h));
    }
}
