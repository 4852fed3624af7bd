package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.saulet.snapshot.Snapshot;
import org.junit.jupiter.api.Test;

/**
 * Breaking a rule breaks one of its examples. What breaks none has survived and is listed in {@code target/rule-mutants.txt}.
 * Every {@value #STEP}th mutant is tried, all of them with {@code -Dmutants.all=true}.
 */
class RuleMutationTest {

    private static final int STEP = 3;

    /** Percent of mutants that examples must notice; raised when examples get stronger. */
    private static final int KILLED_AT_LEAST = 60;

    /** What an example gives: verdict and the elements reported. */
    private record Outcome(Verdict verdict, Set<String> foci) {}

    private final Map<String, List<String>> survivors = new TreeMap<>();
    private int tried;
    private int killed;

    @Test
    void breakingARuleBreaksAnExample() throws IOException {
        List<String> unguarded = new ArrayList<>();
        int step = Boolean.getBoolean("mutants.all") ? 1 : STEP;
        for (RuleFiles files : RuleLibrary.coreFiles()) {
            int before = killed;
            attack(files, step);
            if (killed == before) {
                unguarded.add(files.id());
            }
        }
        StringBuilder report = new StringBuilder("Killed %d of %d%n".formatted(killed, tried));
        survivors.forEach((rule, mutants) -> report.append(rule + ": " + String.join("; ", mutants) + "\n"));
        Files.writeString(Path.of("target/rule-mutants.txt"), report);
        assertEquals(List.of(), unguarded, "rules of which every mutant survived");
        assertTrue(100 * killed >= KILLED_AT_LEAST * tried, () -> killed + " of " + tried);
    }

    private void attack(RuleFiles files, int step) {
        List<RuleExample> examples = RuleExamples.of(files.id());
        List<Snapshot> estates =
                examples.stream().map(e -> Snapshot.of(e.estate())).toList();
        int number = 0;
        boolean noticed = false;
        for (Map.Entry<String, String> mutant : RuleMutants.of(files.turtle()).entrySet()) {
            RuleSet set = RuleLibrary.read("mutant", List.of(new RuleFiles(files.id(), mutant.getValue(), "")));
            if (set.rules().isEmpty() || (noticed && number++ % step != 0)) {
                continue;
            }
            tried++;
            if (breaks(set, examples, estates)) {
                killed++;
                noticed = true;
            } else {
                survivors.computeIfAbsent(files.id(), id -> new ArrayList<>()).add(mutant.getKey());
            }
        }
    }

    private static boolean breaks(RuleSet mutant, List<RuleExample> examples, List<Snapshot> estates) {
        RuleChecker checker = new RuleChecker(mutant, RuleLimits.DEFAULT);
        for (int i = 0; i < examples.size(); i++) {
            RuleExample example = examples.get(i);
            RuleVerdict verdict =
                    checker.check(example.input(), estates.get(i), 1).verdicts().get(0);
            Outcome expected = new Outcome(example.verdict(), example.foci());
            if (!expected.equals(new Outcome(verdict.verdict(), foci(example, verdict)))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> foci(RuleExample example, RuleVerdict verdict) {
        Set<String> foci = new HashSet<>();
        for (Finding finding : verdict.findings()) {
            foci.add(finding.focus() == null ? example.input().root() : finding.focus());
        }
        return foci;
    }
}
