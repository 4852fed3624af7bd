package kz.saulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** Goals with measurable indicators, taken from the development plan of each body. */
final class Goals {

    private static final Names PLAN = new Names(
            "{} даму жоспары, 2023-2027", "План развития {} на 2023-2027 годы", "Development plan of {}, 2023-2027");

    private static final List<Aim> AIMS = List.of(
            new Aim(
                    new Names(
                            "Функцияларды автоматтандыру үлесін арттыру",
                            "Повысить долю автоматизированных функций",
                            "Raise the share of automated functions"),
                    new Names(
                            "Автоматтандырылған функциялар үлесі",
                            "Доля автоматизированных функций",
                            "Share of automated functions"),
                    "%",
                    45,
                    90),
            new Aim(
                    new Names(
                            "Қағаз құжат айналымын қысқарту",
                            "Сократить бумажный документооборот",
                            "Reduce paper documents"),
                    new Names(
                            "Процестегі қағаз құжаттардың орташа саны",
                            "Среднее число бумажных документов в процессе",
                            "Mean number of paper documents in a process"),
                    "ед.",
                    4,
                    1),
            new Aim(
                    new Names(
                            "Қызметтерді көрсету мерзімін қысқарту",
                            "Сократить сроки оказания услуг",
                            "Shorten the time of services"),
                    new Names(
                            "Қызмет көрсетудің орташа мерзімі",
                            "Средний срок оказания услуги",
                            "Mean time of a service"),
                    "дней",
                    9,
                    3));

    private Goals() {}

    private record Aim(Names goal, Names indicator, String unit, int base, int target) {}

    static void writePlan(Facts facts, Agency agency) {
        facts.entry("StrategicDocument", plan(agency))
                .names(agency.shortNames().in(PLAN))
                .text("number", agency.id().toUpperCase(Locale.ROOT) + "-2023/1")
                .date("documentDate", LocalDate.of(2022, 12, 28))
                .date("validFrom", LocalDate.of(2023, 1, 1))
                .date("validTo", LocalDate.of(2027, 12, 31))
                .synthetic();
    }

    static void write(Facts facts, Agency agency) {
        for (int i = 0; i < AIMS.size(); i++) {
            Aim aim = AIMS.get(i);
            String id = agency.id() + "-" + (i + 1);
            Node indicator = Iris.data("indicator", id);
            facts.entry("Goal", Iris.data("goal", id))
                    .names(aim.goal())
                    .link("goalOf", agency.iri())
                    .link("measuredBy", indicator)
                    .link("strategicDocument", plan(agency))
                    .synthetic();
            int spread = Dice.of("goal", id).between(0, 2);
            facts.entry("Indicator", indicator)
                    .names(aim.indicator())
                    .text("unit", aim.unit())
                    .decimal("baseValue", aim.base() + spread)
                    .decimal("targetValue", aim.target())
                    .number("targetYear", 2027)
                    .synthetic();
        }
    }

    private static Node plan(Agency agency) {
        return Iris.data("strategic-document", agency.id() + "-2023-2027");
    }
}
