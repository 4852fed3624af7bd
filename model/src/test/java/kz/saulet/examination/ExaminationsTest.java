package kz.saulet.examination;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.saulet.graph.GraphNames;
import kz.saulet.language.Lang;
import kz.saulet.organisation.Role;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.StaleRecord;
import kz.saulet.problem.WrongState;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.CaseDesk;
import kz.saulet.submission.CaseState;
import kz.saulet.submission.Content;
import kz.saulet.submission.Descriptions;
import kz.saulet.submission.OfficialTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ExaminationsTest {

    private final ExaminationDesk desk = new ExaminationDesk();
    private final CaseDesk cases = desk.cases;

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void sameDataSameVerdicts() {
        Map<String, List<Content.Item>> values = new LinkedHashMap<>();
        values.put("purpose", List.of(new Content.Plain("Учёт казны")));
        values.put("changesSystem", List.of(new Content.Link(GraphNames.DATA + "informatization-object/s2")));
        values.put("plansIntegration", List.of(integration()));
        String caseId = cases.draft();
        cases.save(caseId, values);
        cases.attach(caseId, "tz.docx", ExaminationDesk.BAD_TEXT);
        CheckResult self =
                cases.log.inTransaction(() -> desk.checks.selfCheck(caseId).result());
        String id = cases.log.inTransaction(() -> desk.examinations.submit(caseId));

        Map<String, List<Content.Item>> sent = new LinkedHashMap<>(values);
        sent.put("label", cases.view(caseId).content().items("label"));
        CheckResult api = cases.log.inTransaction(() -> desk.checks
                .check(new CheckRequest(
                        "technical-assignment",
                        "alpha",
                        OfficialTime.today(),
                        List.of(CaseDesk.upload("tz.docx", ExaminationDesk.BAD_TEXT)),
                        new Content(null, Descriptions.KIND, sent)))
                .result());

        assertTrue(self.counts().get(Verdict.FAILED) > 0);
        assertEquals(told(self), told(api));
        assertEquals(told(self), stored(id));
    }

    @Test
    void submitFreezesHashes() {
        String id = desk.submitted();
        ExaminationView view = desk.view(id);
        assertEquals("2026.1", view.checkedWith().ruleSet());
        assertEquals(64, view.checkedWith().ruleSetHash().length());
        assertTrue(view.checkedWith().contentPosition() > 0);
        assertEquals(64, view.files().get(0).sha256().length());

        cases.become(Role.AGENCY, CaseDesk.ALPHA);
        String caseId = view.row().id();
        assertThrows(WrongState.class, () -> cases.attach(caseId, "other.docx", "Другой текст"));
        assertThrows(WrongState.class, () -> cases.save(caseId, Map.of()));
        assertFalse(cases.permissions.mayEdit(cases.view(caseId).graph()));
        assertEquals(view.files(), cases.view(caseId).rounds().get(0).files());
    }

    private static Consequences consequences(int changes) {
        return new Consequences(true, 7, OfficialTime.today(), "2026.1", changes, 2, List.of(), List.of(), 0);
    }

    private Consequences consequencesOf(String id) {
        return cases.log.inTransaction(() -> desk.examinations.consequences(id));
    }

    @Test
    void whatARoundWouldDoToTheEstateStaysAsItWas() {
        desk.affected = input -> consequences(3);
        String id = desk.submitted();
        desk.affected = input -> consequences(4);
        assertEquals(consequences(3), consequencesOf(id));
        cases.log.inTransaction(() -> desk.examinations.recheck(id));
        assertEquals(consequences(4), consequencesOf(id));
    }

    @Test
    void whatCouldNotBeEvaluatedIsMadeGoodAndKept() {
        String id = desk.submitted();
        assertFalse(consequencesOf(id).evaluated());
        desk.affected = input -> consequences(5);
        assertEquals(consequences(5), consequencesOf(id));
        desk.affected = input -> consequences(6);
        assertEquals(consequences(5), consequencesOf(id));
    }

    @Test
    void submitWithoutDocumentIsRefusedAndLeavesADraft() {
        String caseId = cases.draft();
        assertThrows(WrongState.class, () -> cases.log.inTransaction(() -> desk.examinations.submit(caseId)));
        assertEquals(CaseState.DRAFT, cases.view(caseId).row().state());
        assertEquals(0, cases.rows("examination"));
    }

    @Test
    void decisionSurvivesRecheck() {
        String id = desk.submitted();
        List<FindingView> before = desk.findings(id);
        desk.decide(id, 1, DecisionState.CONFIRMED, null);
        desk.decide(id, 2, DecisionState.REJECTED, "Раздел есть в приложении");

        cases.log.inTransaction(() -> desk.examinations.recheck(id));

        assertEquals(DecisionState.CONFIRMED, desk.finding(id, 1).state());
        assertEquals("Раздел есть в приложении", desk.finding(id, 2).reason());
        assertEquals(
                before.stream().map(FindingView::fingerprint).toList(),
                desk.findings(id).stream().map(FindingView::fingerprint).toList());
    }

    @Test
    void decidedFindingStaysWhenNoLongerReportedAndUndecidedGoes() {
        String id = desk.submitted();
        FindingView decided = desk.decide(id, 1, DecisionState.CONFIRMED, null);
        long ofSameRule = desk.findings(id).stream()
                .filter(f -> f.rule().equals(decided.rule()))
                .count();
        int all = desk.findings(id).size();

        desk.useRules(ExaminationDesk.without(decided.rule()));
        cases.log.inTransaction(() -> desk.examinations.recheck(id));

        assertFalse(desk.finding(id, 1).reported());
        assertEquals(DecisionState.CONFIRMED, desk.finding(id, 1).state());
        assertEquals(all - ofSameRule + 1, desk.findings(id).size());
        assertEquals(1, desk.view(id).decisions().gone());
    }

    @Test
    void rejectWithoutReasonIsRefused() {
        String id = desk.submitted();
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> desk.decide(id, 1, DecisionState.REJECTED, " "));
        assertEquals(List.of(new FieldError("reason", "required")), refusal.fields());
        assertEquals(DecisionState.OPEN, desk.finding(id, 1).state());
    }

    @Test
    void decisionOnAnOldReadingIsRefused() {
        String id = desk.submitted();
        long read = desk.finding(id, 1).version();
        desk.decide(id, 1, DecisionState.CONFIRMED, null);
        Decision late = new Decision(read, DecisionState.REJECTED, "Опоздал", null, null);
        assertThrows(StaleRecord.class, () -> cases.log.inTransaction(() -> desk.examinations.decide(id, 1, late)));
    }

    @Test
    void everyDecisionIsRecorded() {
        String id = desk.submitted();
        desk.decide(id, 1, DecisionState.CONFIRMED, null);
        desk.decide(id, 1, DecisionState.OPEN, null);
        desk.decide(id, 1, DecisionState.REJECTED, "Не относится");
        assertEquals(
                List.of(DecisionState.CONFIRMED, DecisionState.OPEN, DecisionState.REJECTED),
                cases.log.inTransaction(() -> desk.examinations.decisions(id)).stream()
                        .map(DecisionEvent::state)
                        .toList());
    }

    @Test
    void expertsWordsReplaceTheRulesInTheirLanguageOnly() {
        String id = desk.submitted();
        FindingView finding = desk.finding(id, 1);
        Decision decision = new Decision(finding.version(), DecisionState.CONFIRMED, null, null, "Своими словами");
        FindingView edited = cases.log.inTransaction(() -> desk.examinations.decide(id, 1, decision));
        assertEquals("Своими словами", edited.remark().in(Lang.RU));
        assertEquals(finding.message().in(Lang.KK), edited.remark().in(Lang.KK));
        assertTrue(edited.edited());
    }

    @Test
    void findingTextsAreThoseOfTheCheck() {
        String id = desk.submitted();
        String caseId = desk.view(id).row().id();
        CheckResult check =
                cases.log.inTransaction(() -> desk.checks.selfCheck(caseId).result());
        Map<String, String> told = check.verdicts().stream()
                .flatMap(v -> v.findings().stream())
                .collect(Collectors.toMap(Finding::fingerprint, f -> f.message().in(Lang.RU)));
        desk.findings(id)
                .forEach(
                        f -> assertEquals(told.get(f.fingerprint()), f.message().in(Lang.RU)));
    }

    @Test
    void findingTellsItsNormInWords() {
        NormReference norm = desk.findings(desk.submitted()).stream()
                .map(FindingView::norm)
                .filter(n -> !n.act().isEmpty())
                .findFirst()
                .orElseThrow();

        assertEquals("to-be-verified", norm.status());
        assertFalse(norm.details().remark().in(Lang.RU).isEmpty());
        assertEquals(norm, NormJson.norm(NormJson.json(norm)));
    }

    @Test
    void firstDecisionTakesTheCaseUp() {
        String id = desk.submitted();
        assertEquals(CaseState.SUBMITTED, desk.view(id).row().state());
        desk.decide(id, 1, DecisionState.CONFIRMED, null);
        assertEquals(CaseState.UNDER_EXAMINATION, desk.view(id).row().state());
        assertEquals("expert", desk.view(id).examiner());
    }

    @Test
    void agencySeesItsExaminationButDecidesNothing() {
        String id = desk.submitted();
        cases.become(Role.AGENCY, CaseDesk.ALPHA);
        assertFalse(desk.view(id).mayDecide());
        assertThrows(Forbidden.class, () -> desk.decide(id, 1, DecisionState.CONFIRMED, null));
        cases.become(Role.AGENCY, CaseDesk.BETA);
        assertThrows(NotFound.class, () -> desk.view(id));
    }

    @Test
    void countsOfChecksAndOfElementsAreKeptApart() {
        ExaminationView view = desk.view(desk.submitted());
        int rules = view.checks().values().stream().mapToInt(Integer::intValue).sum();
        List<VerdictView> verdicts = cases.log.inTransaction(() -> desk.examinations.verdicts(view.id())).stream()
                .flatMap(norm -> norm.verdicts().stream())
                .toList();
        assertEquals(verdicts.size(), rules);
        assertEquals(verdicts.stream().mapToInt(VerdictView::checked).sum(), view.elementsChecked());
        assertEquals(
                view.elementsFailed(),
                view.criteria().stream()
                        .mapToInt(CriterionSummary::elementsFailed)
                        .sum());
    }

    @Test
    void conclusionNeedsAllFindingsDecided() {
        String id = desk.submitted();
        desk.decide(id, 1, DecisionState.CONFIRMED, null);
        WrongState refusal = assertThrows(WrongState.class, () -> desk.issue(id, Outcome.REVISE));
        assertEquals("examination.undecided", refusal.code());
        assertEquals(0, cases.rows("conclusion"));
    }

    @Test
    void expertIssuesNoConclusion() {
        String id = desk.submitted();
        desk.decideAll(id, DecisionState.CONFIRMED);
        Issue order = new Issue(desk.view(id).version(), Outcome.REVISE, null, null);
        assertThrows(Forbidden.class, () -> cases.log.inTransaction(() -> desk.conclusions.issue(id, order)));
    }

    @Test
    void concludedCaseIsImmutable() {
        String id = desk.submitted();
        desk.decideAll(id, DecisionState.CONFIRMED);
        ConclusionView conclusion = desk.issue(id, Outcome.REVISE);

        assertEquals("ТЗ-000001-1", conclusion.number());
        assertEquals(OfficialTime.today(), conclusion.date());
        assertEquals(CaseState.CONCLUDED, desk.view(id).row().state());
        ConclusionFile file = cases.log.inTransaction(() -> desk.conclusions.file(id, Conclusions.BILINGUAL));
        assertEquals(conclusion.sha256(), file.sha256());
        assertThrows(WrongState.class, () -> desk.decide(id, 1, DecisionState.REJECTED, "Поздно"));
        assertThrows(WrongState.class, () -> cases.log.inTransaction(() -> desk.examinations.recheck(id)));
        assertThrows(WrongState.class, () -> desk.issue(id, Outcome.POSITIVE));
        cases.become(Role.AGENCY, CaseDesk.ALPHA);
        String caseId = desk.view(id).row().id();
        assertThrows(
                WrongState.class,
                () -> cases.log.inTransaction(() -> {
                    cases.submissions.withdraw(caseId);
                    return null;
                }));
    }

    @Test
    void remarksAreTheConfirmedFindingsNumbered() {
        String id = desk.submitted();
        int all = desk.findings(id).size();
        desk.decideAll(id, DecisionState.CONFIRMED);
        desk.decide(id, all, DecisionState.REJECTED, "Не относится");
        ConclusionContent content =
                cases.log.inTransaction(() -> desk.conclusions.draft(id)).content();
        assertEquals(all - 1, content.remarks().size());
        assertEquals(
                java.util.stream.IntStream.rangeClosed(1, all - 1).boxed().toList(),
                content.remarks().stream().map(ConclusionContent.Remark::number).toList());
    }

    @Test
    void positiveOutcomeContradictsAConfirmedBlocker() {
        String id = desk.submitted();
        desk.decideAll(id, DecisionState.CONFIRMED);
        WrongState refusal = assertThrows(WrongState.class, () -> desk.issue(id, Outcome.POSITIVE));
        assertEquals("examination.positive-with-blocker", refusal.code());
    }

    @Test
    void outcomeProposedForUndecidedFindingsIsNotPositive() {
        String id = desk.submitted();
        assertEquals(Outcome.REVISE, desk.view(id).proposed());
        desk.decideAll(id, DecisionState.REJECTED);
        assertEquals(Outcome.POSITIVE, desk.view(id).proposed());
    }

    @Test
    void unknownBodyAndDocumentTypeAreNamed() {
        assertEquals("unknown-body", refused("technical-assignment", "no-such-body"));
        assertEquals("unknown-document-type", refused("letter", "alpha"));
    }

    private String refused(String documentType, String body) {
        CheckRequest request = new CheckRequest(documentType, body, LocalDate.of(2026, 11, 21), List.of(), null);
        InvalidInput refusal =
                assertThrows(InvalidInput.class, () -> cases.log.inTransaction(() -> desk.checks.check(request)));
        return refusal.fields().get(0).code();
    }

    private static Content.Part integration() {
        return new Content.Part(
                new Content(null, "Integration", Map.of("integrationMethod", List.of(new Content.Plain("direct")))));
    }

    private static List<String> told(CheckResult result) {
        return result.verdicts().stream()
                .map(v -> told(v.rule(), v.verdict(), v.checked(), v.failed(), fingerprints(v)))
                .sorted()
                .toList();
    }

    private List<String> stored(String id) {
        return cases.log.inTransaction(() -> desk.examinations.verdicts(id)).stream()
                .flatMap(norm -> norm.verdicts().stream())
                .map(v -> told(
                        v.rule(),
                        v.verdict(),
                        v.checked(),
                        v.failed(),
                        v.findings().stream()
                                .map(FindingView::fingerprint)
                                .sorted()
                                .toList()))
                .sorted()
                .toList();
    }

    private static List<String> fingerprints(RuleVerdict verdict) {
        return verdict.findings().stream().map(Finding::fingerprint).sorted().toList();
    }

    private static String told(String rule, Verdict verdict, int checked, int failed, List<String> fingerprints) {
        return rule + " " + verdict.id() + " " + failed + "/" + checked + " " + fingerprints;
    }
}
