package kz.saulet.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.change.PastEstates;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Role;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.AcceptedFile;
import kz.saulet.submission.AttachmentType;
import kz.saulet.submission.CaseDesk;
import kz.saulet.submission.CaseState;
import kz.saulet.submission.Content;
import kz.saulet.submission.DocumentType;
import kz.saulet.submission.Material;
import kz.saulet.submission.PastCase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Examinations that were concluded before the product knew them. */
class PastExaminationsTest {

    private static final Instant DAY = Instant.parse("2019-03-04T05:00:00Z");

    private final ExaminationDesk desk = new ExaminationDesk();
    private final CaseDesk cases = desk.cases;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void pastCaseIsConcludedFrozenAndMarked() {
        FrozenCase frozen = add(Outcome.REVISE);
        assertEquals("ТЗ-100001-1", frozen.number());
        assertEquals("2019-03-04", frozen.date().toString());
        assertEquals(List.of(), frozen.verdicts(), "worked out when somebody asks");

        cases.become(Role.EXPERT, CaseDesk.BETA);
        ExaminationView view = desk.view(frozen.examinationId());
        assertTrue(view.row().synthetic());
        assertEquals(CaseState.CONCLUDED, view.row().state());
        assertFalse(view.mayDecide());
    }

    @Test
    void verdictsAreRecalledAsTheyWereSaid() {
        FrozenCase frozen = add(Outcome.REVISE);
        assertEquals(0, cases.rows("examination_verdict"));
        cases.become(Role.EXPERT, CaseDesk.BETA);

        ExaminationView view = desk.view(frozen.examinationId());

        int rules = RuleLibrary.core().rules().size();
        assertEquals(rules, view.checks().values().stream().mapToInt(n -> n).sum());
        assertTrue(view.checks().get(Verdict.FAILED) > 0);
        assertEquals(0, view.decisions().open());
        desk.view(frozen.examinationId());
        assertEquals(rules, cases.rows("examination_verdict"));
    }

    @Test
    void verdictsAreWorkedOutInTheBackgroundAndStayTheSame() {
        FrozenCase frozen = add(Outcome.REVISE);
        PastRecall recall = new PastRecall(desk.frozen, new PastEstates(cases.entities, cases.store), desk.book);
        long last = cases.log.inTransaction(() -> recall.after(0)).orElseThrow();
        assertEquals(frozen.examinationId(), Long.toString(last));
        assertEquals(Optional.empty(), cases.log.inTransaction(() -> recall.after(last)));

        List<FrozenVerdict> said = cases.log.inTransaction(() ->
                desk.frozen.ofExamination(frozen.examinationId()).orElseThrow().verdicts());
        assertEquals(RuleLibrary.core().rules().size(), said.size());
        assertTrue(said.stream().anyMatch(v -> !v.fingerprints().isEmpty()));

        cases.become(Role.EXPERT, CaseDesk.BETA);
        Map<Verdict, Integer> checks = desk.view(frozen.examinationId()).checks();
        for (Verdict verdict : Verdict.values()) {
            assertEquals(
                    said.stream().filter(v -> v.verdict() == verdict).count(),
                    checks.getOrDefault(verdict, 0).longValue(),
                    verdict::name);
        }
    }

    @Test
    void contentOfAPastCaseIsReadFromWhatWasFrozen() {
        FrozenCase frozen = add(Outcome.POSITIVE);
        cases.become(Role.EXPERT, CaseDesk.BETA);
        assertEquals(
                List.of(new Content.Plain("Учёт казны")),
                cases.view(frozen.caseId()).content().items("purpose"));
    }

    private FrozenCase add(Outcome outcome) {
        DocumentContent content = new DocumentContent(
                "tz.docx",
                "0".repeat(64),
                "ru",
                List.of(new DocumentParagraph(1, "Система нужна.", 0, null, null)),
                0,
                0);
        AcceptedFile file = new AcceptedFile(
                "tz.docx", "text/plain", AttachmentType.DOCUMENT, content.sha256(), new byte[] {1}, content);
        PastCase about = new PastCase(
                DocumentType.TECHNICAL_ASSIGNMENT,
                100_001,
                CaseDesk.ALPHA,
                Labels.of("Қазына", "Казна", "Treasury"),
                "agency",
                DAY.plusSeconds(1000),
                List.of(new PastCase.Handed(DAY, file)));
        PastExaminations.Past past = new PastExaminations.Past(
                about,
                "ТЗ-100001",
                round -> id -> new Material(
                        about.documentType(),
                        about.body(),
                        GraphNames.DATA + "proposal/" + id,
                        about.title(),
                        new Content(null, "Proposal", Map.of("purpose", List.of(new Content.Plain("Учёт казны")))),
                        List.of(new Material.Document(AttachmentType.DOCUMENT, content))),
                outcome);
        return cases.log.inTransaction(() -> {
            desk.pastExaminations.add(List.of(past), cases.store.position().number());
            return desk.frozen.list(null, null).get(0);
        });
    }
}
