package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import kz.saulet.language.Lang;
import org.junit.jupiter.api.Test;

/** What a methodologist is told about the text of a rule before it is published. */
class RuleInspectionTest {

    private static final RuleFiles GOOD = RuleLibrary.coreFiles("A-026").orElseThrow();

    @Test
    void everyShippedRuleCouldBePublished() {
        for (RuleFiles files : RuleLibrary.coreFiles()) {
            RuleInspection inspection = RuleInspection.of(files, null);
            assertTrue(inspection.publishable(), () -> files.id() + " " + inspection.problems());
        }
    }

    @Test
    void syntaxErrorNamesItsLine() {
        RuleProblem problem =
                only(turtle(GOOD.turtle().replace("ea:proposesOnly true ;", "ea:proposesOnly true ;;) ;")));
        assertEquals("turtle", problem.code());
        assertEquals(lineOf(GOOD.turtle(), "ea:proposesOnly"), problem.line());
    }

    @Test
    void errorInAQueryIsShownWhereTheQueryStandsInTheFile() {
        String broken = GOOD.turtle()
                .replace(
                        "FILTER NOT EXISTS { GRAPH ?g { ?proposal ea:commissionDecision ?decision } }",
                        "FILTER NOT EXISTS ( GRAPH ?g { ?proposal ea:commissionDecision ?decision } }");
        RuleProblem problem = only(turtle(broken));
        assertEquals("query", problem.code());
        assertTrue(broken.lines().toList().get(problem.line() - 1).contains("NOT EXISTS ("), problem::toString);
    }

    @Test
    void serviceIsRefused() {
        RuleProblem problem = only(turtle(GOOD.turtle()
                .replace(
                        "BIND(?proposal AS ?focus)\n      FILTER",
                        "BIND(?proposal AS ?focus)\n      SERVICE <http://example.org/> { ?x ?y ?z }\n      FILTER")));
        assertEquals("forbidden", problem.code());
        assertTrue(problem.line() > 0);
    }

    @Test
    void explosivePatternIsRefused() {
        assertEquals(
                "explosive-pattern",
                only(turtle(GOOD.turtle().replace("qaztech|qaz tech|казтех|қазтех", "(?:(?:[а-я]+)+)+қазтех!")))
                        .code());
    }

    @Test
    void explosivePatternBehindAWordIsRefusedToo() {
        assertEquals(
                "explosive-pattern",
                only(turtle(GOOD.turtle()
                                .replace("qaztech|qaz tech|казтех|қазтех", "предварительн([ ,а-я]+){0,6} испытани")))
                        .code());
    }

    @Test
    void explosiveConstantInAQueryIsRefused() {
        assertEquals(
                "explosive-pattern",
                only(turtle(GOOD.turtle().replace("ea:matches(?plain, ?wanted)", "REGEX(?plain, '(a{1,9}){1,30}b')")))
                        .code());
    }

    @Test
    void onlyItsOwnTermsMayBeDescribed() {
        assertEquals(
                "foreign-subject",
                only(turtle(GOOD.turtle() + "\nea:InformatizationObject rdfs:label \"x\"@en .\n"))
                        .code());
        assertEquals(
                "foreign-subject",
                only(turtle(GOOD.turtle() + "\n<https://data.saulet.kz/rule/C-020> ea:edition \"9\" .\n"))
                        .code());
    }

    @Test
    void validityThatEndsBeforeItBeginsIsRefused() {
        RuleProblem problem = only(turtle(GOOD.turtle()
                .replace(
                        "ea:inForceFrom \"2026-01-01\"^^xsd:date ;",
                        "ea:inForceFrom \"2026-01-01\"^^xsd:date ; ea:inForceTo \"2025-01-01\"^^xsd:date ;")));
        assertEquals("days", problem.code());
    }

    @Test
    void ruleWithoutTheThreeExamplesIsRefused() {
        assertEquals(
                "three-examples",
                only(new RuleFiles(GOOD.id(), GOOD.turtle(), "")).code());
    }

    @Test
    void brokenExamplesNameTheirLine() {
        RuleProblem problem = only(new RuleFiles(GOOD.id(), GOOD.turtle(), GOOD.examples() + "\nx:more a ;"));
        assertEquals(RuleProblem.Part.EXAMPLES, problem.part());
        assertTrue(problem.line() >= GOOD.examples().lines().count(), problem::toString);
    }

    @Test
    void changedRuleMustRaiseItsEdition() {
        RuleFiles changed = turtle(GOOD.turtle().replace("ea:blockerFor \"automation-request\" , ", "ea:blockerFor "));
        assertEquals(
                "edition", RuleInspection.of(changed, GOOD).problems().get(0).code());
        RuleFiles raised = turtle(changed.turtle().replace("ea:edition \"2026.1\"", "ea:edition \"2026.10\""));
        assertTrue(RuleInspection.of(raised, GOOD).publishable());
        assertTrue(RuleInspection.of(GOOD, GOOD).publishable());
    }

    @Test
    void failedExampleSaysWhatWasExpected() {
        RuleFiles wrong =
                new RuleFiles(GOOD.id(), GOOD.turtle(), GOOD.examples().replaceFirst("\"passed\"", "\"failed\""));
        RuleInspection inspection = RuleInspection.of(wrong, null);
        assertFalse(inspection.publishable());
        ExampleResult result = inspection.examples().stream()
                .filter(e -> !e.passed())
                .findFirst()
                .orElseThrow();
        assertEquals(Verdict.FAILED, result.expected());
        assertEquals(Verdict.PASSED, result.verdict());
        for (Lang lang : Lang.values()) {
            assertFalse(
                    java.util.Objects.requireNonNull(result.problem()).in(lang).isBlank());
        }
    }

    @Test
    void patternsThatShareNothingAreAWarning() {
        String apart = GOOD.turtle()
                .replace(
                        "BIND(?proposal AS ?focus)\n",
                        "BIND(?proposal AS ?focus) GRAPH graph:catalogue { ?a ea:owner ?b . ?c ea:operator ?d }\n");
        List<RuleProblem> problems = RuleInspection.of(turtle(apart), null).problems();
        assertEquals(2, problems.size(), problems::toString);
        assertTrue(problems.stream().allMatch(p -> p.code().equals("cross-product") && !p.blocking()));
    }

    @Test
    void oneBrokenFileStopsNoOther() {
        RuleSet set = RuleLibrary.read(
                "t", List.of(turtle("no turtle"), RuleLibrary.coreFiles("C-020").orElseThrow()));
        assertEquals(List.of("C-020"), set.rules().stream().map(Rule::id).toList());
        assertEquals(1, set.refused().size());
    }

    private static RuleFiles turtle(String turtle) {
        return new RuleFiles(GOOD.id(), turtle, GOOD.examples());
    }

    private static RuleProblem only(RuleFiles files) {
        List<RuleProblem> problems = RuleInspection.of(files, null).problems();
        assertEquals(1, problems.size(), problems::toString);
        RuleProblem problem = problems.get(0);
        assertTrue(problem.blocking());
        for (Lang lang : Lang.values()) {
            assertFalse(problem.sentence().in(lang).isBlank());
        }
        return problem;
    }

    private static int lineOf(String text, String wanted) {
        return (int) text.substring(0, text.indexOf(wanted)).lines().count();
    }
}
