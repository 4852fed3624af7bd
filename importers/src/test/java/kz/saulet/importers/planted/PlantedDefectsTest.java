package kz.saulet.importers.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.saulet.norms.NormRegister;
import kz.saulet.plan.Reads;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules find what was planted, and nothing in what is correct. */
class PlantedDefectsTest {

    /** Defects that may stay unseen: rules over text are not people. A rule that gets better lowers it. */
    private static final int MISSED_AT_MOST = 6;

    private static final RuleChecker CHECKER = new RuleChecker(RuleLibrary.core(), RuleLimits.DEFAULT);
    private static final List<Variant> VARIANTS = Variants.all();

    static Set<String> bases() {
        return Base.ids();
    }

    @ParameterizedTest
    @MethodSource("bases")
    void correctSubmissionFailsNoRule(String base) {
        assertEquals(Set.of(), failed(Submission.correct(base)));
    }

    @Test
    void harmlessEditsFailNoRule() {
        List<String> alarms = VARIANTS.stream()
                .filter(Variant::harmless)
                .filter(v -> !failed(v.submission()).isEmpty())
                .map(Variant::toString)
                .toList();
        assertEquals(List.of(), alarms);
    }

    @Test
    void plantedDefectsAreFound() {
        List<String> missed = VARIANTS.stream()
                .filter(v -> !v.harmless() && !finds(v))
                .map(Variant::toString)
                .toList();
        assertTrue(missed.size() <= MISSED_AT_MOST, missed::toString);
    }

    /** The whole table, with {@code -Dplanted.report=true}. */
    @Test
    @EnabledIfSystemProperty(named = "planted.report", matches = "true")
    void report() throws IOException {
        Report report = new Report();
        VARIANTS.forEach(variant -> report.add(variant, failed(variant.submission())));
        Files.writeString(Path.of("../docs/planted-defects.md"), report.markdown());
    }

    private static boolean finds(Variant variant) {
        Submission submission = variant.submission();
        Rule rule = CHECKER.rules().rule(variant.rule()).orElseThrow();
        CheckInput input = submission.input();
        NormRegister norms = NormRegister.read(submission.estate().dataset());
        return CHECKER.check(rule, input, submission.estate(), norms, new Reads())
                        .verdict()
                == Verdict.FAILED;
    }

    /** A rule that breaks has found nothing and is told apart. */
    private static Set<String> failed(Submission submission) {
        return CHECKER.check(submission.input(), submission.estate(), 0).verdicts().stream()
                .filter(v -> v.verdict() == Verdict.FAILED || v.verdict() == Verdict.ERROR)
                .map(v -> v.verdict() == Verdict.FAILED ? v.rule() : v.rule() + " (error)")
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
