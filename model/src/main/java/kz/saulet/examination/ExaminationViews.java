package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.saulet.organisation.Permissions;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.CaseProgress;
import kz.saulet.submission.CaseRow;

/** What people see of an examination: counts of checks and counts of elements, each apart; verdicts by norm. */
@ApplicationScoped
class ExaminationViews {

    private CaseProgress cases;
    private FindingViews findings;
    private IssuedConclusions conclusions;
    private Permissions permissions;

    @Inject
    ExaminationViews(
            CaseProgress cases, FindingViews findings, IssuedConclusions conclusions, Permissions permissions) {
        this.cases = cases;
        this.findings = findings;
        this.conclusions = conclusions;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ExaminationViews() {}

    ExaminationView view(Examination examination) {
        CaseRow row = cases.row(examination.caseId());
        List<RecordedVerdict> verdicts = examination.verdicts();
        boolean open = examination.state() == ExaminationState.OPEN;
        return new ExaminationView(
                examination.id(),
                row,
                examination.round(),
                examination.state(),
                examination.examiner(),
                examination.checkedWith(),
                cases.round(examination.caseId(), examination.round()).files(),
                checks(verdicts),
                verdicts.stream().mapToInt(RecordedVerdict::checked).sum(),
                verdicts.stream().mapToInt(RecordedVerdict::failed).sum(),
                decisions(examination.findings()),
                criteria(verdicts),
                OutcomeProposal.of(examination.findings()),
                conclusions.of(examination).map(IssuedConclusion::view).orElse(null),
                open && permissions.mayExamine(),
                open && permissions.mayConclude(),
                examination.version());
    }

    List<NormVerdicts> verdicts(Examination examination) {
        Map<String, List<FindingView>> byRule = findings.views(examination, examination.findings()).stream()
                .collect(Collectors.groupingBy(FindingView::rule, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<VerdictView>> byNorm = new LinkedHashMap<>();
        examination.verdicts().stream()
                .map(v -> v.view(byRule.getOrDefault(v.rule(), List.of())))
                .sorted(Comparator.comparing((VerdictView v) -> v.norm().act())
                        .thenComparing(v -> v.verdict() != Verdict.FAILED)
                        .thenComparing(VerdictView::severity)
                        .thenComparing(VerdictView::rule))
                .forEach(v -> byNorm.computeIfAbsent(v.norm().act(), act -> new ArrayList<>())
                        .add(v));
        return byNorm.values().stream()
                .map(list -> new NormVerdicts(list.get(0).norm(), list))
                .toList();
    }

    static List<CriterionSummary> criteria(List<RecordedVerdict> verdicts) {
        return Arrays.stream(Criterion.values())
                .map(criterion -> summary(
                        criterion,
                        verdicts.stream()
                                .filter(v -> v.criterion() == criterion)
                                .toList()))
                .toList();
    }

    private static CriterionSummary summary(Criterion criterion, List<RecordedVerdict> verdicts) {
        return new CriterionSummary(
                criterion,
                checks(verdicts),
                verdicts.stream().mapToInt(RecordedVerdict::checked).sum(),
                verdicts.stream().mapToInt(RecordedVerdict::failed).sum());
    }

    static Map<Verdict, Integer> checks(List<RecordedVerdict> verdicts) {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        verdicts.forEach(v -> counts.merge(v.verdict(), 1, Integer::sum));
        return counts;
    }

    private static DecisionCounts decisions(List<RecordedFinding> findings) {
        return new DecisionCounts(
                count(findings, DecisionState.OPEN),
                count(findings, DecisionState.CONFIRMED),
                count(findings, DecisionState.REJECTED),
                (int) findings.stream().filter(f -> !f.reported()).count());
    }

    private static int count(List<RecordedFinding> findings, DecisionState state) {
        return (int) findings.stream().filter(f -> f.state() == state).count();
    }
}
