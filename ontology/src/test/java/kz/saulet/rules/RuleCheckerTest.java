package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class RuleCheckerTest {

    private static final String READY = "<> ea:ready true ; ea:x <#a> , <#b> ; ea:y <#a> . ";

    private final DatasetGraph estate = DatasetGraphFactory.create();

    @Test
    void failedTellsCheckedAndFailedElementsApart() {
        RuleVerdict verdict = check(TinyRule.TURTLE, TinyRule.input(READY));

        assertEquals(Verdict.FAILED, verdict.verdict());
        assertEquals(2, verdict.checked());
        assertEquals(1, verdict.failed());
        assertNull(verdict.reason());
        assertEquals("b 5", verdict.findings().get(0).message().byLang().get("en"));
    }

    @Test
    void emptyScopeIsNotApplicableAndNeverPassed() {
        RuleVerdict verdict = check(TinyRule.TURTLE, TinyRule.input("<> ea:ready true ."));

        assertEquals(Verdict.NOT_APPLICABLE, verdict.verdict());
        assertEquals(0, verdict.checked());
        assertEquals("None", reason(verdict));
    }

    @Test
    void missingDataIsNamed() {
        RuleVerdict verdict = check(TinyRule.TURTLE, TinyRule.input("<> ea:x <#a> ."));

        assertEquals(Verdict.CANNOT_EVALUATE, verdict.verdict());
        assertTrue(reason(verdict).contains("readiness"));
    }

    @Test
    void missingInputIsNamedBeforeItsContentIsAskedFor() {
        CheckInput given = TinyRule.input(READY);
        RuleVerdict verdict = check(
                TinyRule.TURTLE,
                new CheckInput(given.documentType(), null, given.date(), given.root(), given.proposal(), Set.of()));

        assertEquals(Verdict.CANNOT_EVALUATE, verdict.verdict());
        assertTrue(reason(verdict).contains("the text of the document"));
    }

    @Test
    void requirementThatDoesNotHoldYetIsNotApplicableWithItsDate() {
        CheckInput given = TinyRule.input(READY);
        RuleVerdict verdict = check(
                TinyRule.TURTLE,
                new CheckInput(
                        given.documentType(),
                        null,
                        LocalDate.of(2025, 12, 31),
                        given.root(),
                        given.proposal(),
                        given.given()));

        assertEquals(Verdict.NOT_APPLICABLE, verdict.verdict());
        assertTrue(reason(verdict).contains("2026-01-01"));
    }

    @Test
    void brokenRuleIsAnErrorAndTheOthersGoOn() {
        String broken = TinyRule.TURTLE.replace(
                "{ GRAPH ?g { ?proposal ea:x ?focus } }", "{ GRAPH ?g { ?proposal ea:y ?focus } }");
        List<RuleVerdict> verdicts = new RuleChecker(TinyRule.set(broken, TinyRule.TURTLE), RuleLimits.DEFAULT)
                .check(TinyRule.input(READY), estate, 1)
                .verdicts();

        assertEquals(Verdict.ERROR, verdicts.get(0).verdict());
        assertEquals(Verdict.FAILED, verdicts.get(1).verdict());
    }

    @Test
    void patternInTheDataThatDoesNotCompileIsAnErrorNotAPass() {
        RuleVerdict verdict = check(
                TinyRule.TURTLE.replace(
                        "ea:x ?focus FILTER NOT", "ea:x ?focus ; ea:pattern ?p FILTER ea:matches('a', ?p) FILTER NOT"),
                TinyRule.input(READY + "<> ea:pattern '((' ."));

        assertEquals(Verdict.ERROR, verdict.verdict());
    }

    @Test
    void ruleThatReportsWhatItDidNotLookAtIsAnError() {
        RuleVerdict verdict = check(
                TinyRule.TURTLE.replace(
                        "{ GRAPH ?g { ?proposal ea:x ?focus } }", "{ GRAPH ?g { ?proposal ea:y ?focus } }"),
                TinyRule.input(READY));

        assertEquals(Verdict.ERROR, verdict.verdict());
        assertEquals(0, verdict.checked());
        assertTrue(verdict.findings().isEmpty());
    }

    @Test
    void ruleWithTooManyRowsIsAnErrorNotAPart() {
        RuleLimits one = new RuleLimits(Duration.ofSeconds(10), 10, 1);
        RuleVerdict verdict = new RuleChecker(TinyRule.set(TinyRule.TURTLE), one)
                .check(TinyRule.input("<> ea:ready true ; ea:x <#a> , <#b> ."), estate, 1)
                .verdicts()
                .get(0);

        assertEquals(Verdict.ERROR, verdict.verdict());
    }

    @Test
    void ruleWithoutTimeLeftIsAnError() {
        RuleLimits none = new RuleLimits(Duration.ZERO, 10, 10);
        RuleVerdict verdict = new RuleChecker(TinyRule.set(TinyRule.TURTLE), none)
                .check(TinyRule.input(READY), estate, 1)
                .verdicts()
                .get(0);

        assertEquals(Verdict.ERROR, verdict.verdict());
    }

    @Test
    void fingerprintDoesNotDependOnTheIriOfTheProposal() {
        Finding first = check(TinyRule.TURTLE, TinyRule.input(READY)).findings().get(0);
        Finding second = check(TinyRule.TURTLE, TinyRule.input("https://data.saulet.kz/proposal/2", READY))
                .findings()
                .get(0);

        assertNotEquals(first.focus(), second.focus());
        assertEquals(first.fingerprint(), second.fingerprint());
    }

    @Test
    void explanationStopsHoldingWhenTheMissingTripleAppears() {
        RuleChecker checker = new RuleChecker(TinyRule.set(TinyRule.TURTLE), RuleLimits.DEFAULT);
        CheckInput input = TinyRule.input(READY);
        Finding finding =
                checker.check(input, estate, 1).verdicts().get(0).findings().get(0);

        assertTrue(checker.holds(finding.evidence(), input, estate));
        assertFalse(checker.holds(finding.evidence(), TinyRule.input(READY + "<> ea:y <#b> ."), estate));
    }

    @Test
    void namesOfElementsComeFromTheEstateInEachLanguage() {
        String names =
                "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . <https://data.saulet.kz/graph/catalogue> {"
                        + " <https://data.saulet.kz/proposal/1#b> rdfs:label \"Жүйе\"@kk , \"Система\"@ru }";
        RDFParser.fromString(names, Lang.TRIG).parse(estate);

        Finding finding =
                check(TinyRule.TURTLE, TinyRule.input(READY)).findings().get(0);
        assertEquals("Жүйе 5", finding.message().byLang().get("kk"));
        assertEquals("Система 5", finding.message().byLang().get("ru"));
        assertEquals("Жүйе 5", finding.message().byLang().get("en"));
    }

    @Test
    void proposalHidesAStoredGraphOfTheSameNameAndLeavesTheEstateAlone() {
        String stored = "@prefix ea: <https://ns.saulet.kz/ea#> . <" + CheckContext.PROPOSAL_GRAPH.getURI()
                + "> { <https://data.saulet.kz/proposal/1> ea:y <https://data.saulet.kz/proposal/1#b> }";
        RDFParser.fromString(stored, Lang.TRIG).parse(estate);

        assertEquals(
                Verdict.FAILED, check(TinyRule.TURTLE, TinyRule.input(READY)).verdict());
        assertEquals(1, estate.stream().count());
    }

    @Test
    void sameVerdictOverTdb2() {
        DatasetGraph disk = DatabaseMgr.createDatasetGraph();
        disk.begin(TxnType.READ);
        try {
            RuleVerdict verdict = new RuleChecker(TinyRule.set(TinyRule.TURTLE), RuleLimits.DEFAULT)
                    .check(TinyRule.input(READY), disk, 1)
                    .verdicts()
                    .get(0);
            assertEquals(check(TinyRule.TURTLE, TinyRule.input(READY)), verdict);
        } finally {
            disk.end();
        }
    }

    private RuleVerdict check(String turtle, CheckInput input) {
        return new RuleChecker(TinyRule.set(turtle), RuleLimits.DEFAULT)
                .check(input, estate, 1)
                .verdicts()
                .get(0);
    }

    private static String reason(RuleVerdict verdict) {
        return verdict.reason() == null ? "" : verdict.reason().byLang().getOrDefault("en", "");
    }
}
