package kz.saulet.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Node;

/** The structural units of a body: one for every area, six for the supporting services, the territorial divisions. */
final class Units {

    private static final Names DEPARTMENT =
            new Names("«{}» бағыты жөніндегі департамент", "Департамент по направлению «{}»", "Department for {}");
    private static final Names REGIONAL =
            new Names("«{}» басқармасы", "Управление по направлению «{}»", "Office for {}");
    private static final Names TERRITORIAL =
            new Names("Аумақтық бөлімшелер", "Территориальные подразделения", "Territorial divisions");
    private static final Names TERRITORIAL_SUPPORT = new Names(
            "Аумақтық бөлімшелердің қамтамасыз ету қызметтері",
            "Обеспечивающие службы территориальных подразделений",
            "Supporting services of territorial divisions");

    /** Names of the supporting units in the order of {@link #SUPPORT_IDS}. */
    private static final List<Names> SUPPORT = List.of(
            new Names("Персоналды басқару қызметі", "Служба управления персоналом", "Personnel service"),
            new Names(
                    "Қаржы және сатып алу департаменті",
                    "Департамент финансов и закупок",
                    "Finance and procurement department"),
            new Names("Әкімшілік департамент", "Административный департамент", "Administrative department"),
            new Names("Заң департаменті", "Юридический департамент", "Legal department"),
            new Names(
                    "Цифрландыру және ақпараттық қауіпсіздік департаменті",
                    "Департамент цифровизации и информационной безопасности",
                    "Digitalization and information security department"),
            new Names(
                    "Ішкі аудит және баспасөз қызметі",
                    "Внутренний аудит и пресс-служба",
                    "Internal audit and press office"));

    private static final List<String> SUPPORT_IDS = List.of("hr", "fin", "adm", "law", "dig", "aud");
    private static final Map<String, String> UNIT_OF_SERVICE = Map.ofEntries(
            Map.entry("S01", "hr"),
            Map.entry("S02", "fin"),
            Map.entry("S03", "fin"),
            Map.entry("S04", "fin"),
            Map.entry("S05", "adm"),
            Map.entry("S06", "law"),
            Map.entry("S07", "aud"),
            Map.entry("S08", "dig"),
            Map.entry("S09", "dig"),
            Map.entry("S10", "aud"),
            Map.entry("S11", "adm"),
            Map.entry("S12", "adm"),
            Map.entry("S13", "adm"));

    private final Tasks tasks;
    private final Workforce workforce;

    Units(Tasks tasks, Workforce workforce) {
        this.tasks = tasks;
        this.workforce = workforce;
    }

    /** The unit that performs a function. */
    static Node performing(Task task) {
        String part = UNIT_OF_SERVICE.getOrDefault(task.ground(), task.ground().toLowerCase(Locale.ROOT));
        return iri(task.agency(), part);
    }

    void write(Facts facts, Agency agency) {
        int supporting = workforce.supportingCentral(agency);
        writeShared(facts, agency, areas(agency), workforce.central(agency) - supporting);
        writeSupport(facts, agency, supporting);
        int territorial = workforce.territorial(agency);
        if (territorial > 0) {
            int support = workforce.supportingTerritorial(agency);
            unit(facts, agency, "ter", TERRITORIAL).number("staffUnits", territorial - support);
            unit(facts, agency, "ter-sup", TERRITORIAL_SUPPORT)
                    .number("staffUnits", support)
                    .link("parent", iri(agency, "ter"));
        }
    }

    private List<String> areas(Agency agency) {
        return tasks.of(agency).stream()
                .filter(t -> !t.supporting())
                .map(Task::ground)
                .distinct()
                .toList();
    }

    private static void writeShared(Facts facts, Agency agency, List<String> areas, int staff) {
        List<Integer> shares = Shares.split(Math.max(staff, 0), Collections.nCopies(areas.size(), 1));
        for (int i = 0; i < areas.size(); i++) {
            String area = areas.get(i);
            Names names = Areas.names(area).in(agency.is("local") ? REGIONAL : DEPARTMENT);
            Entry unit = unit(facts, agency, area.toLowerCase(Locale.ROOT), names);
            if (staff > 0) {
                unit.number("staffUnits", shares.get(i));
            }
        }
    }

    private static void writeSupport(Facts facts, Agency agency, int staff) {
        List<Integer> shares = new ArrayList<>(Shares.split(staff, List.of(2, 4, 4, 2, 3, 1)));
        for (int i = 0; i < SUPPORT.size(); i++) {
            Entry unit = unit(facts, agency, SUPPORT_IDS.get(i), SUPPORT.get(i));
            if (staff > 0) {
                unit.number("staffUnits", shares.get(i));
            }
        }
    }

    private static Entry unit(Facts facts, Agency agency, String part, Names names) {
        return facts.entry("OrgUnit", iri(agency, part))
                .names(names)
                .link("unitOf", agency.iri())
                .synthetic();
    }

    private static Node iri(Agency agency, String part) {
        return Iris.data("org-unit", agency.id() + "-" + part);
    }
}
