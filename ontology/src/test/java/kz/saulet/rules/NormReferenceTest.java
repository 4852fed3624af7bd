package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import kz.saulet.language.Lang;
import kz.saulet.norms.NormRegister;
import kz.saulet.norms.TinyRegister;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One proposal, one rule, days on both sides of a change of the law. */
class NormReferenceTest {

    private static final String CONTENT = "<> ea:ready true ; ea:x <#a> ; ea:y <#a> .";
    private static final NormRegister NORMS = TinyRegister.of("""
            n:old a ea:NormativeAct ; ea:code "OLD" ; rdfs:label "Старый"@ru ; ea:shortName "приказ № 1"@ru , "order 1"@en ;
              ea:validFrom "2026-02-01" ; ea:validTo "2026-07-11" ; ea:hasEdition e:o1 , e:o2 .
            e:o1 ea:editionFrom "2026-02-01" ; ea:editionTo "2026-04-30" . e:o2 ea:editionFrom "2026-05-01" ; ea:editionTo "2026-07-10" .
            n:new a ea:NormativeAct ; ea:code "NEW" ; rdfs:label "Новый"@ru ; ea:validFrom "2026-07-11" ; ea:replaces n:old ; ea:hasEdition e:n1 .
            e:n1 ea:editionFrom "2026-07-11" .
            n:gone a ea:NormativeAct ; ea:code "GONE" ; ea:validFrom "2026-02-01" ; ea:validTo "2026-07-11" .
            p:o12 a ea:NormParagraph ; ea:ofAct n:old ; ea:paragraphNumber "12" ; rdfs:label "пункт 12"@ru ;
              dct:description "краткое содержание"@ru ; ea:factStatus ea:status-confirmed .
            """, """
            n:t1 a skos:ConceptScheme ; ea:code "418-V" ; ea:validTo "2026-07-10" .
            n:t2 a skos:ConceptScheme ; ea:code "255-VIII" ; ea:validFrom "2026-07-11" .
            """);

    @Test
    void editionAndRegimeAreThoseOfTheDay() {
        NormReference before = verdict("OLD", "12", "2026-04-30").norm();
        NormReference amended = verdict("OLD", "12", "2026-05-01").norm();
        NormReference after = verdict("OLD", "12", "2026-07-11").norm();

        assertEquals(List.of("OLD", "2026-02-01", "418-V"), told(before));
        assertEquals(List.of("OLD", "2026-05-01", "418-V"), told(amended));
        assertEquals(List.of("NEW", "2026-07-11", "255-VIII"), told(after));
    }

    @Test
    void confirmedParagraphIsShownWithItsSummary() {
        NormReference norm = verdict("OLD", "12", "2026-05-01").norm();

        assertEquals("confirmed", norm.status());
        assertEquals("пункт 12", norm.details().place().in(Lang.RU));
        assertEquals("краткое содержание", norm.details().summary().in(Lang.RU));
        assertTrue(norm.details().remark().isEmpty());
    }

    @Test
    void paragraphOfTheSuccessorIsToBeVerifiedInWords() {
        NormReference norm = verdict("OLD", "12", "2026-11-21").norm();

        assertEquals("to-be-verified", norm.status());
        assertEquals("OLD", norm.details().insteadOf());
        assertNull(norm.paragraph());
        assertEquals(
                "Приказ № 1 утратил силу 11.07.2026; вместо него действует Новый. День смены подлежит проверке. Пункт подлежит проверке.",
                norm.details().remark().in(Lang.RU));
    }

    @Test
    void ruleDoesNotApplyWhileItsActGroundsNothing() {
        assertEquals(Verdict.NOT_APPLICABLE, verdict("GONE", null, "2026-01-31").verdict());
        assertEquals(Verdict.PASSED, verdict("GONE", null, "2026-02-01").verdict());
        assertEquals(Verdict.PASSED, verdict("GONE", null, "2026-07-10").verdict());

        RuleVerdict after = verdict("GONE", null, "2026-07-11");
        assertEquals(Verdict.NOT_APPLICABLE, after.verdict());
        assertTrue(after.reason() != null && after.reason().in(Lang.RU).contains("11.07.2026"));
    }

    @Test
    void paragraphThatTheRegisterDoesNotHoldIsNeverConfirmed() {
        assertEquals("to-be-verified", verdict("OLD", "99", "2026-05-01").norm().status());
        assertEquals("to-be-verified", verdict("OLD", null, "2026-05-01").norm().status());
    }

    @Test
    void ruleOnAnUnknownActIsCheckedAndTold() {
        RuleVerdict verdict = verdict("NOWHERE", "1", "2026-05-01");

        assertEquals(Verdict.PASSED, verdict.verdict());
        assertEquals("to-be-verified", verdict.norm().status());
        assertTrue(verdict.norm().details().remark().in(Lang.EN).contains("NOWHERE"));
    }

    @Test
    void whatTheMethodologistShouldPutRightIsListed() {
        assertEquals(1, problems("NOWHERE", "1"));
        assertEquals(1, problems("OLD", "99"));
        assertEquals(1, problems("NEW", null));
        assertEquals(0, problems("OLD", "12"));
    }

    private static int problems(String act, @Nullable String paragraph) {
        return RuleGrounds.problems(TinyRule.set(rule(act, paragraph)), NORMS).size();
    }

    private static List<String> told(NormReference norm) {
        return List.of(
                norm.act(),
                String.valueOf(norm.edition()),
                String.valueOf(norm.details().regime()));
    }

    private static RuleVerdict verdict(String act, @Nullable String paragraph, String date) {
        CheckInput given = TinyRule.input(CONTENT);
        CheckInput input = new CheckInput(
                given.documentType(), null, LocalDate.parse(date), given.root(), given.proposal(), given.given());
        return new RuleChecker(TinyRule.set(rule(act, paragraph)), RuleLimits.DEFAULT)
                .check(input, DatasetGraphFactory.create(), 1, NORMS)
                .verdicts()
                .get(0);
    }

    private static String rule(String act, @Nullable String paragraph) {
        String named = paragraph == null ? "" : " ; ea:paragraph \"" + paragraph + "\"";
        return TinyRule.TURTLE.replace(
                "ea:inForceFrom \"2026-01-01\"^^xsd:date",
                "ea:norm \"" + act + "\" ; ea:normStatus \"confirmed\"" + named);
    }
}
