package kz.saulet.importers.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.plan.Reads;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Finding;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleSet;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;
import org.junit.jupiter.api.Test;

/** Explanations can be executed again: over the samples, past cases and everything that is planted. */
class CaseEvidenceTest {

    private static final RuleSet CORE = RuleLibrary.core();
    private static final RuleChecker CHECKER = new RuleChecker(CORE, RuleLimits.DEFAULT);

    /** How often what is missing may name what is missing next: an item of a roadmap, then that it is one. */
    private static final int STEPS = 3;

    /** A decision on an exception may also be what makes a rule not apply any more. */
    private static final Set<Verdict> CURED = Set.of(Verdict.PASSED, Verdict.NOT_APPLICABLE);

    /** Every how many past cases is checked by both engines. */
    private static final int BOTH = 8;

    private static final List<Case> WHOLE =
            Stream.concat(Case.samples().stream(), Case.past().stream()).toList();
    private static final List<Told> TOLD = Stream.concat(
                    WHOLE.stream().flatMap(one -> check(one).verdicts().stream().map(v -> new Told(one, v))),
                    Variants.all().stream().filter(v -> !v.harmless()).map(CaseEvidenceTest::planted))
            .toList();

    /** What a rule says of a case. */
    private record Told(Case one, RuleVerdict verdict) {

        boolean is(Verdict wanted) {
            return verdict.verdict() == wanted;
        }

        @Override
        public String toString() {
            return verdict.rule() + " " + one + " " + verdict.reason();
        }
    }

    private static Told planted(Variant variant) {
        Case one = Case.of(variant);
        return new Told(one, verdict(variant.rule(), one));
    }

    private static CheckResult check(Case one) {
        return CHECKER.check(one.input(), one.estate(), 0, one.norms());
    }

    private static RuleVerdict verdict(String rule, Case one) {
        return CHECKER.check(CORE.rule(rule).orElseThrow(), one.input(), one.estate(), one.norms(), new Reads());
    }

    private static Set<String> those(Predicate<Told> wrong) {
        return TOLD.stream().filter(wrong).map(Told::toString).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Finding> findings(Told told) {
        return told.verdict().findings().stream();
    }

    @Test
    void noRuleBreaks() {
        assertEquals(Set.of(), those(told -> told.is(Verdict.ERROR)));
        assertTrue(TOLD.stream().filter(told -> told.is(Verdict.FAILED)).count() > 1_000);
    }

    @Test
    void evidenceOfEveryFindingHoldsInItsCase() {
        assertEquals(Set.of(), those(told -> findings(told)
                .anyMatch(f -> f.evidence().isEmpty()
                        || !CHECKER.holds(
                                f.evidence(), told.one().input(), told.one().estate()))));
    }

    /** Where all findings of a rule name what is missing, the rule has nothing to say once it is there. */
    @Test
    void nothingFailsOnceWhatIsMissingIsThere() {
        assertEquals(
                Set.of(),
                those(told -> told.is(Verdict.FAILED) && Remedy.isComputed(told.verdict()) && !isCured(told)));
    }

    private static boolean isCured(Told told) {
        return Remedy.of(told.verdict()).anyMatch(remedy -> {
            Case now = remedy.applied(told.one());
            RuleVerdict verdict = verdict(told.verdict().rule(), now);
            for (int step = 1; step < STEPS && verdict.verdict() == Verdict.FAILED; step++) {
                now = new Remedy(verdict, remedy.any()).applied(now);
                verdict = verdict(told.verdict().rule(), now);
            }
            return CURED.contains(verdict.verdict());
        });
    }

    @Test
    void plansAndJenaSayTheSame() {
        for (int i = 0; i < WHOLE.size(); i += i < 4 ? 1 : BOTH) {
            Case one = WHOLE.get(i);
            List<RuleVerdict> plans = check(one).verdicts();
            List<RuleVerdict> jena = CHECKER.check(one.input(), one.estate().dataset(), 0, one.norms())
                    .verdicts();
            assertEquals(
                    Set.of(),
                    IntStream.range(0, plans.size())
                            .filter(n -> !plans.get(n).equals(jena.get(n)))
                            .mapToObj(n -> plans.get(n).rule())
                            .collect(Collectors.toSet()),
                    one::toString);
        }
    }

    /** The rule alone that must see what was planted. */
    @Test
    void plansAndJenaSayTheSameOfWhatIsPlanted() {
        assertEquals(
                Set.of(),
                those(told -> !WHOLE.contains(told.one()) && !told.verdict().equals(byJena(told))));
    }

    private static RuleVerdict byJena(Told told) {
        Rule rule = CORE.rule(told.verdict().rule()).orElseThrow();
        Case one = told.one();
        return new RuleChecker(CORE.only(rule), RuleLimits.DEFAULT)
                .check(one.input(), one.estate().dataset(), 0, one.norms())
                .verdicts()
                .get(0);
    }
}
