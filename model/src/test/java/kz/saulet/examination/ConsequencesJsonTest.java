package kz.saulet.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.junit.jupiter.api.Test;

class ConsequencesJsonTest {

    private static final Labels TEXT = Labels.of("мәтін", "текст", "text");

    @Test
    void whatWasWrittenIsRead() {
        NormReference norm = new NormReference(
                "N-1",
                TEXT,
                null,
                "12",
                "to-be-verified",
                new NormReference.Details(
                        TEXT, null, TEXT, Labels.none(), Labels.none(), null, null, Labels.none(), null));
        Finding finding = new Finding(
                "f1",
                "a:element",
                null,
                TEXT,
                TEXT,
                Map.of("masters", "2"),
                List.of(new EvidenceTriple("a:element", "a:p", "", true, "a:graph")));
        RuleVerdict after = new RuleVerdict(
                "D-003",
                "2026.1",
                "D",
                TEXT,
                Verdict.FAILED,
                Severity.MAJOR,
                norm,
                4,
                1,
                null,
                false,
                List.of(finding));
        Consequences told = new Consequences(
                true,
                12,
                LocalDate.parse("2026-11-22"),
                RuleLibrary.VERSION,
                3,
                2,
                List.of(new NewlyViolated("a:body", "a:element", Verdict.PASSED, after)),
                List.of(new Consequences.NotCompared("A-001", "a:body", Verdict.PASSED, Verdict.ERROR)),
                0);
        assertEquals(told, ConsequencesJson.read(ConsequencesJson.write(told)));
    }
}
