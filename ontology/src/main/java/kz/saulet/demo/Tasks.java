package kz.saulet.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The catalogue of functions of all bodies. */
final class Tasks {

    private static final Map<String, String> KINDS =
            Map.of("r", "regulatory", "s", "service", "c", "control", "t", "strategic");
    private static final Map<String, List<Names>> STEPS = Map.of(
            "regulatory",
            List.of(
                    new Names(
                            "{}: жобаны әзірлеу және келісу",
                            "{}: разработка и согласование проекта",
                            "{}: drafting and agreement"),
                    new Names(
                            "{}: бекіту және жариялау",
                            "{}: утверждение и опубликование",
                            "{}: approval and publication")),
            "service",
            List.of(
                    new Names(
                            "{}: өтінішті қабылдау және тіркеу",
                            "{}: прием и регистрация заявления",
                            "{}: receiving and registering the application"),
                    new Names(
                            "{}: қарау және нәтижені беру",
                            "{}: рассмотрение и выдача результата",
                            "{}: review and issue of the result")),
            "control",
            List.of(
                    new Names("{}: жоспарды қалыптастыру", "{}: формирование плана", "{}: planning"),
                    new Names(
                            "{}: өткізу және нәтижелерді ресімдеу",
                            "{}: проведение и оформление результатов",
                            "{}: carrying out and recording of results")),
            "strategic",
            List.of(
                    new Names(
                            "{}: көрсеткіштерді жинау және талдау",
                            "{}: сбор и анализ показателей",
                            "{}: collection and analysis of indicators"),
                    new Names("{}: шешімді дайындау", "{}: подготовка решения", "{}: preparation of the decision")));
    private static final List<Names> CORPORATE = List.of(
            new Names(
                    "«<>» саласында қызмет көрсету",
                    "Оказание услуг в сфере «<>»",
                    "Provision of services in the field “<>”"),
            new Names(
                    "Басқаруға берілген ақпараттандыру объектілерін сүйемелдеу",
                    "Сопровождение объектов информатизации, переданных в управление",
                    "Support of informatization objects under management"),
            new Names(
                    "Құрылтайшыға есептілік дайындау", "Подготовка отчетности учредителю", "Reporting to the founder"));

    private final Map<Agency, List<Task>> byAgency = new LinkedHashMap<>();

    private Tasks() {}

    static Tasks load(Agencies agencies) {
        Tasks tasks = new Tasks();
        agencies.surveyed().forEach(a -> tasks.byAgency.put(a, new ArrayList<>()));
        tasks.addCentral(agencies);
        agencies.surveyed("local").forEach(tasks::addLocal);
        agencies.surveyed("quasi-public").forEach(tasks::addCorporate);
        agencies.surveyed().forEach(tasks::addSupporting);
        return tasks;
    }

    List<Task> of(Agency agency) {
        return byAgency.getOrDefault(agency, List.of());
    }

    /** The functions of a body in a BRM area or of a supporting service. */
    List<Task> of(Agency agency, String ground) {
        return of(agency).stream().filter(t -> t.ground().equals(ground)).toList();
    }

    /** The functions of a body that follow a group of the typical e-akimat architecture. */
    List<Task> ofGroup(Agency agency, String group) {
        String prefix = group.toLowerCase(Locale.ROOT) + "-";
        return of(agency).stream()
                .filter(t -> t.typical().filter(id -> id.startsWith(prefix)).isPresent())
                .toList();
    }

    private void addCentral(Agencies agencies) {
        Map<String, List<Table.Row>> byArea = Table.rows("functions").stream()
                .collect(Collectors.groupingBy(r -> r.text("area"), LinkedHashMap::new, Collectors.toList()));
        byArea.forEach((area, rows) -> {
            for (int i = 0; i < rows.size(); i++) {
                addCentral(agencies, area, rows.get(i), i + 1);
            }
        });
    }

    private void addCentral(Agencies agencies, String area, Table.Row row, int number) {
        String[] kind = row.text("kind").split("@");
        Agency agency = kind.length > 1 ? agencies.byId(kind[1]) : agencies.responsibleFor(area);
        String id = agency.id() + "-" + area.toLowerCase(Locale.ROOT) + "-" + number;
        add(
                agency,
                id,
                row.names(),
                area,
                KINDS.getOrDefault(kind[0], "service"),
                Optional.empty(),
                number % 5 == 0 || number == 7);
    }

    private void add(
            Agency agency,
            String id,
            Names names,
            String ground,
            String kind,
            Optional<String> typical,
            boolean manual) {
        List<Names> processes =
                STEPS.getOrDefault(kind, List.of()).stream().map(names::in).toList();
        list(agency).add(new Task(id, agency, names, ground, kind, processes, typical, manual));
    }

    /** Every region takes two of the three functions of a group; the cities of republican significance take all. */
    private void addLocal(Agency agency) {
        Map<String, String> areas = Table.rows("akimat-groups").stream()
                .collect(Collectors.toMap(
                        r -> r.text("group"), r -> r.list("areas").get(0)));
        Map<String, Integer> counters = new LinkedHashMap<>();
        for (Table.Row row : Table.rows("akimat-functions")) {
            String group = row.text("group");
            int number = counters.merge(group, 1, Integer::sum);
            boolean city = agency.weight() >= 6;
            if (city || number != 1 + Math.floorMod((agency.id() + group).hashCode(), 3)) {
                list(agency).add(local(agency, row, areas.getOrDefault(group, "A03"), number));
            }
        }
    }

    private static Task local(Agency agency, Table.Row row, String area, int number) {
        String group = row.text("group").toLowerCase(Locale.ROOT);
        return new Task(
                agency.id() + "-" + group.replace("-", "") + "-" + number,
                agency,
                row.names(),
                area,
                KINDS.getOrDefault(row.text("kind"), "service"),
                List.of(row.names("Process")),
                Optional.of(group + "-" + number),
                number == 3);
    }

    private void addCorporate(Agency agency) {
        String area = agency.areas().get(0);
        for (int i = 0; i < CORPORATE.size(); i++) {
            Names names = CORPORATE.get(i).with(Areas.names(area));
            add(agency, agency.id() + "-f" + (i + 1), names, area, "service", Optional.empty(), i == 2);
        }
    }

    private void addSupporting(Agency agency) {
        for (Table.Row row : Table.rows("supporting")) {
            String service = row.text("service");
            String id = agency.id() + "-" + service.toLowerCase(Locale.ROOT);
            list(agency).add(new Task(id, agency, row.names(), service, "service", List.of(), Optional.empty(), false));
        }
    }

    private List<Task> list(Agency agency) {
        return byAgency.computeIfAbsent(agency, a -> new ArrayList<>());
    }
}
