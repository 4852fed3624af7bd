package kz.saulet.importers.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was planted and what was found, and writes it as a table. */
final class Report {

    private final Map<String, Line> lines = new TreeMap<>();
    private int harmless;

    /** What happened to one rule. */
    private static final class Line {
        private int planted;
        private int found;
        private int falseAlarms;
        private final List<String> missed = new ArrayList<>();
        private final Set<String> besides = new TreeSet<>();
    }

    /** @param failed the rules that failed on the variant */
    void add(Variant variant, Set<String> failed) {
        if (variant.harmless()) {
            harmless++;
            failed.forEach(rule -> line(rule).falseAlarms++);
            return;
        }
        Line line = line(variant.rule());
        line.planted++;
        if (failed.contains(variant.rule())) {
            line.found++;
        } else {
            line.missed.add(variant.lang() + ": " + variant.name());
        }
        failed.stream().filter(rule -> !rule.equals(variant.rule())).forEach(line.besides::add);
    }

    private Line line(String rule) {
        return lines.computeIfAbsent(rule, id -> new Line());
    }

    String markdown() {
        int planted = lines.values().stream().mapToInt(l -> l.planted).sum();
        int found = lines.values().stream().mapToInt(l -> l.found).sum();
        int alarms = lines.values().stream().mapToInt(l -> l.falseAlarms).sum();
        StringBuilder text = new StringBuilder("""
                # Planted defects

                A correct submission (the complete sample in Russian or Kazakh, its described content, the demonstration's estate) is given one
                defect at a time, in other words than the rules' own examples. *Besides* names the rules that failed together with the one
                meant: most defects truly break several. Harmless edits say the same in other words and must fail no rule.
                The tables of edits lie in `importers/src/test/resources/kz/saulet/importers/planted`. This page is written by

                ```
                ./mvnw test -pl importers -am -Dtest=PlantedDefectsTest -Dsurefire.failIfNoSpecifiedTests=false -Dplanted.report=true
                ```

                """);
        text.append("Planted %d, found %d (%.1f %%). Harmless edits %d, false alarms %d. Rules with a defect: %d.%n%n"
                .formatted(planted, found, 100.0 * found / planted, harmless, alarms, lines.size()));
        text.append("| rule | planted | found | false alarms | missed | besides |\n|---|---|---|---|---|---|\n");
        lines.forEach((rule, l) -> text.append("| %s | %d | %d | %d | %s | %s |%n"
                .formatted(
                        rule,
                        l.planted,
                        l.found,
                        l.falseAlarms,
                        String.join("; ", l.missed),
                        String.join(" ", l.besides))));
        return text.toString();
    }
}
