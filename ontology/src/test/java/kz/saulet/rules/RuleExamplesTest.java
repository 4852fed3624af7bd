package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.language.Lang;
import kz.saulet.snapshot.Snapshot;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs every example of every shipped rule, and holds the explanations to account. */
class RuleExamplesTest {

    private static final RuleSet CORE = RuleLibrary.core();

    static Stream<Named<Rule>> rules() {
        return CORE.rules().stream().map(rule -> Named.of(rule.id(), rule));
    }

    static Stream<Named<RuleExample>> examples() {
        return CORE.rules().stream()
                .flatMap(rule -> RuleExamples.of(rule.id()).stream())
                .map(example -> Named.of(example.rule() + " " + example.name(), example));
    }

    static Stream<Named<RuleExample>> failing() {
        return examples().filter(e -> e.getPayload().verdict() == Verdict.FAILED);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyRuleHasAPassingAFailingAndANotApplicableExample(Rule rule) {
        assertTrue(RuleExamples.publishable(RuleExamples.of(rule.id())));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void exampleGetsItsVerdict(RuleExample example) {
        RuleVerdict verdict = verdict(example);

        assertEquals(example.verdict(), verdict.verdict(), () -> String.valueOf(verdict));
        assertEquals(example.foci(), foci(example, verdict), () -> String.valueOf(verdict.findings()));
        assertEquals(foci(example, verdict).size(), verdict.failed());
        assertEquals(Set.of(Verdict.PASSED, Verdict.FAILED).contains(verdict.verdict()), verdict.checked() > 0);
    }

    @ParameterizedTest
    @MethodSource("failing")
    void evidenceIsGivenAndHolds(RuleExample example) {
        for (Finding finding : verdict(example).findings()) {
            assertFalse(finding.evidence().isEmpty(), finding.toString());
            assertTrue(
                    checker(example).holds(finding.evidence(), example.input(), example.estate()), finding::toString);
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void evidenceOfAFailureDoesNotHoldInAPassingExample(RuleExample example) {
        List<RuleExample> passing = RuleExamples.of(example.rule()).stream()
                .filter(e -> e.verdict() == Verdict.PASSED)
                .filter(e -> e.input().documentType().equals(example.input().documentType()))
                .toList();
        for (Finding finding : verdict(example).findings()) {
            for (RuleExample pass : passing) {
                assertFalse(
                        checker(pass).holds(finding.evidence(), pass.input(), pass.estate()),
                        () -> pass.name() + " " + finding);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("failing")
    void everyFindingHasAnIdentityOfItsOwnAndCompleteTexts(RuleExample example) {
        List<Finding> findings = verdict(example).findings();

        Set<String> fingerprints = findings.stream().map(Finding::fingerprint).collect(Collectors.toSet());
        assertEquals(findings.size(), fingerprints.size());
        for (Finding finding : findings) {
            for (Lang lang : Lang.values()) {
                String text = finding.message().in(lang) + finding.remedy().in(lang);
                assertFalse(
                        text.contains("{") || text.contains("«»") || text.contains(": .") || text.contains("  "), text);
            }
        }
    }

    private static RuleVerdict verdict(RuleExample example) {
        CheckResult result = checker(example).check(example.input(), Snapshot.of(example.estate()), 1);
        return result.verdicts().get(0);
    }

    /** A checker of the example's rule alone. */
    private static RuleChecker checker(RuleExample example) {
        Rule rule = CORE.rule(example.rule()).orElseThrow();
        RuleSet alone = new RuleSet(
                CORE.id(), CORE.version(), CORE.hash(), List.of(rule), List.of(), CORE.graphName(), CORE.graph());
        return new RuleChecker(alone, RuleLimits.DEFAULT);
    }

    private static Set<String> foci(RuleExample example, RuleVerdict verdict) {
        Set<String> foci = new HashSet<>();
        for (Finding finding : verdict.findings()) {
            foci.add(finding.focus() == null ? example.input().root() : finding.focus());
        }
        return foci;
    }
}
