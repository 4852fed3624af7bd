package kz.saulet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** Writes gaps, the roadmap items that close them, and projects that carry out the items of one body. */
final class Roadmap {

    private static final Map<String, Table.Row> TEXTS =
            Table.rows("gaps").stream().collect(Collectors.toMap(r -> r.text("kind"), r -> r));
    private static final Names PROJECT = new Names(
            "{} цифрлық трансформациясы: «<>»",
            "Цифровая трансформация {}: «<>»",
            "Digital transformation of {}: “<>”");
    private static final int MEASURES_OF_A_PROJECT = 5;

    private final Facts facts;
    private final Agency agency;
    private final List<Measure> measures = new ArrayList<>();

    Roadmap(Facts facts, Agency agency) {
        this.facts = facts;
        this.agency = agency;
    }

    private record Measure(Node item, Names names, List<Node> automated, LocalDate start, LocalDate end, long cost) {}

    /** Automation of a function, by developing the systems named or, when there are none, by a new one. */
    void automate(String gapKind, Task task, List<Node> developed, LocalDate start) {
        Entry item = item(gapKind, task.id(), task.names(), task.iri(), start, List.of(task.iri()));
        item.link("automates", task.iri()).links("changesSystem", developed);
    }

    void change(String gapKind, Product product) {
        item(gapKind, product.id(), product.names(), product.iri(), start(gapKind, product.id()), List.of())
                .link("changesSystem", product.iri());
    }

    void retire(String gapKind, Product product) {
        item(gapKind, product.id(), product.names(), product.iri(), start(gapKind, product.id()), List.of())
                .link("retiresSystem", product.iri());
    }

    /** A measure that is about data or processes, not about a system. */
    void put(String gapKind, String id, Names subject, Node affected) {
        item(gapKind, id, subject, affected, start(gapKind, id), List.of());
    }

    /** Bundles the items into projects. */
    void writeProjects() {
        for (int i = 0; i < measures.size(); i += MEASURES_OF_A_PROJECT) {
            List<Measure> part = measures.subList(i, Math.min(i + MEASURES_OF_A_PROJECT, measures.size()));
            LocalDate start =
                    part.stream().map(Measure::start).min(LocalDate::compareTo).orElseThrow();
            LocalDate end =
                    part.stream().map(Measure::end).max(LocalDate::compareTo).orElseThrow();
            String id = agency.id() + "-" + (i / MEASURES_OF_A_PROJECT + 1);
            facts.entry("IctProject", Iris.data("ict-project", id))
                    .names(agency.shortNames().in(PROJECT).with(part.get(0).names()))
                    .link("projectOf", agency.iri())
                    .links("implements", part.stream().map(Measure::item).toList())
                    .links(
                            "automates",
                            part.stream().flatMap(m -> m.automated().stream()).toList())
                    .date("plannedStart", start)
                    .date("plannedEnd", end)
                    .decimal("cost", part.stream().mapToLong(Measure::cost).sum())
                    .synthetic();
        }
    }

    private Entry item(String gapKind, String id, Names subject, Node affected, LocalDate start, List<Node> automated) {
        Table.Row text = text(gapKind);
        Node gap = Iris.data("gap", gapKind + "-" + id);
        facts.entry("Gap", gap)
                .names(subject.in(text.names("Gap")))
                .link("gapOf", agency.iri())
                .coded("gapKind", gapKind)
                .link("affects", affected)
                .synthetic();
        Dice dice = Dice.of("item", gapKind, id);
        LocalDate end = start.plusMonths(dice.pick(List.of(12, 18, 24))).minusDays(1);
        long cost = dice.between(8, 900) * 1_000_000L;
        Node item = Iris.data("roadmap-item", gapKind + "-" + id);
        Names names = subject.in(text.names("Measure"));
        measures.add(new Measure(item, names, automated, start, end, cost));
        Entry entry = facts.entry("RoadmapItem", item)
                .names(names)
                .link("roadmapOf", agency.iri())
                .link("closesGap", gap)
                .date("plannedStart", start)
                .date("plannedEnd", end)
                .decimal("cost", cost)
                .coded("roadmapState", start.isBefore(Calendar.TODAY) ? "running" : "planned")
                .synthetic();
        if (start.isBefore(Calendar.TODAY)) {
            report(entry, gapKind, id);
        }
        return entry;
    }

    /** Most running measures have a report of this year, some an old one, some none. */
    private static void report(Entry item, String gapKind, String id) {
        Dice dice = Dice.of("report", gapKind, id);
        int year = dice.percent(80) ? 2026 : 2025;
        if (dice.percent(93)) {
            item.date("monitoredOn", LocalDate.of(year, dice.between(4, 10), 15));
        }
    }

    private static Table.Row text(String gapKind) {
        Table.Row row = TEXTS.get(gapKind);
        if (row == null) {
            throw new IllegalArgumentException("No texts for the gap " + gapKind);
        }
        return row;
    }

    private static LocalDate start(String gapKind, String id) {
        Dice dice = Dice.of("start", gapKind, id);
        return LocalDate.of(dice.between(2026, 2027), dice.pick(List.of(1, 4, 7, 10)), 1);
    }
}
