package kz.saulet.importers.planted;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what was planted and what was found, and writes it as a table. */
final class Report {

    /** Written down when it happened: once a rule has learned from a defect, the defect proves nothing more. */
    private static final String ROUNDS = """
            ## Seen at first sight

            The share above is that of rules which have met these defects. What rules see of defects they have never met is another figure:

            | round | how | planted | found |
            |---|---|---|---|
            | 1 | of 40 rules drawn by lot the 23 that read documents or passports, and S-029; defects written from the one sentence of the requirement; of these rules only the patterns of R-023 had been read (`blind-1.txt`) | 47 | 30 (63.8 %) |
            | 2 | of 40 other rules 24, after the rules were mended in general; their patterns had been read before, so this is not wholly blind (`blind-2.txt`) | 48 | 43 (89.6 %) |
            | 3 | a second wording for most rules over text, five kinds of documents; patterns read before (`wording.txt`) | 126 | 109 (86.5 %) |
            | near misses | correct sentences that look like defects: denials, history, equivalents (`near.txt`) | 52 | 5 false alarms |

            Strangers' defects will meet something between round 1, which the rules have learned from since, and rounds 2 and 3.

            ## By rule

            """;

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
            line.missed.add(variant.base() + ": " + variant.name());
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
                Documents are technical assignments, investment proposals, a feasibility study, a justification and requirements for a service.
                The tables of edits lie in `importers/src/test/resources/kz/saulet/importers/planted`. This page is written by

                ```
                ./mvnw test -pl importers -am -Dtest=PlantedDefectsTest -Dsurefire.failIfNoSpecifiedTests=false -Dplanted.report=true
                ```

                """);
        text.append("Planted %d, found %d (%.1f %%). Harmless edits %d, false alarms %d. Rules with a defect: %d.%n%n"
                .formatted(planted, found, 100.0 * found / planted, harmless, alarms, lines.size()));
        text.append(ROUNDS);
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
