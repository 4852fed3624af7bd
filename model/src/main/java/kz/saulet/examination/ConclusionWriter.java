package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Accounts;
import kz.saulet.organisation.Permissions;
import kz.saulet.organisation.Person;
import kz.saulet.organisation.Role;
import kz.saulet.problem.Messages;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.CaseProgress;
import kz.saulet.submission.CaseRow;
import kz.saulet.submission.OfficialTime;
import kz.saulet.submission.RoundView;
import org.jspecify.annotations.Nullable;

/** Gathers what a conclusion says: remarks are the confirmed findings, numbered; nothing is claimed that was not evaluated. */
@ApplicationScoped
class ConclusionWriter {

    private CaseProgress cases;
    private FindingViews findings;
    private NormBook norms;
    private Accounts accounts;
    private Permissions permissions;

    @Inject
    ConclusionWriter(
            CaseProgress cases, FindingViews findings, NormBook norms, Accounts accounts, Permissions permissions) {
        this.cases = cases;
        this.findings = findings;
        this.norms = norms;
        this.accounts = accounts;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ConclusionWriter() {}

    ConclusionContent write(Examination examination, Issue order, LocalDate today) {
        CaseRow row = cases.row(examination.caseId());
        RoundView round = cases.round(examination.caseId(), examination.round());
        return new ConclusionContent(
                row.number(),
                today,
                order.outcome(),
                row.documentType().label(),
                row.title(),
                row.bodyName(),
                examination.round(),
                OfficialTime.dayOf(Objects.requireNonNullElse(round.submittedAt(), Instant.EPOCH)),
                round.files(),
                ExaminationViews.criteria(examination.verdicts()),
                ExaminationViews.checks(examination.verdicts()),
                remarks(examination),
                notEvaluated(examination),
                recommendation(order),
                examination.checkedWith(),
                signatories(examination, today),
                norms(examination),
                norms.register().regimeOn(examination.checkedWith().date()).orElse(null),
                cases.sections(examination.caseId()).orElse(null));
    }

    /** The acts behind every rule that said something. */
    private static List<NormReference> norms(Examination examination) {
        return examination.verdicts().stream()
                .filter(v -> v.verdict() == Verdict.PASSED || v.verdict() == Verdict.FAILED)
                .map(v -> v.view(List.of()).norm())
                .distinct()
                .toList();
    }

    /** Heaviest first, then in the order of findings. */
    private List<ConclusionContent.Remark> remarks(Examination examination) {
        List<RecordedFinding> confirmed = examination.findings().stream()
                .filter(f -> f.state() == DecisionState.CONFIRMED)
                .sorted(java.util.Comparator.comparing(RecordedFinding::severity)
                        .thenComparing(RecordedFinding::number))
                .toList();
        List<FindingView> views = findings.views(examination, confirmed);
        List<ConclusionContent.Remark> remarks = new ArrayList<>();
        for (int i = 0; i < confirmed.size(); i++) {
            remarks.add(remark(i + 1, confirmed.get(i), views.get(i)));
        }
        return List.copyOf(remarks);
    }

    private static ConclusionContent.Remark remark(int number, RecordedFinding finding, FindingView view) {
        return new ConclusionContent.Remark(
                number,
                finding.rule(),
                finding.severity(),
                finding.criterion(),
                view.remark(),
                view.remedy(),
                finding.norm(),
                finding.place(),
                !finding.reported());
    }

    private static List<ConclusionContent.NotEvaluated> notEvaluated(Examination examination) {
        return examination.verdicts().stream()
                .filter(v -> v.verdict() != Verdict.PASSED && v.verdict() != Verdict.FAILED)
                .map(v -> v.view(List.of()))
                .map(v -> new ConclusionContent.NotEvaluated(
                        v.rule(), v.label(), v.verdict(), Objects.requireNonNullElse(v.reason(), Labels.none())))
                .toList();
    }

    private static Labels recommendation(Issue order) {
        Labels standard = Messages.of(ConclusionWriter.class)
                .labels("recommendation." + order.outcome().name());
        Map<String, String> texts = new LinkedHashMap<>(standard.byLang());
        replace(texts, "kk", order.recommendationKk());
        replace(texts, "ru", order.recommendationRu());
        return new Labels(texts);
    }

    private static void replace(Map<String, String> texts, String lang, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            texts.put(lang, text.strip());
        }
    }

    private List<ConclusionContent.Signatory> signatories(Examination examination, LocalDate today) {
        List<ConclusionContent.Signatory> signatories = new ArrayList<>();
        Optional.ofNullable(examination.examiner())
                .flatMap(accounts::person)
                .ifPresent(person -> signatories.add(signatory(person, Role.EXPERT, today)));
        Person issuer = permissions.person();
        signatories.add(signatory(issuer, issuer.is(Role.HEAD) ? Role.HEAD : Role.APPROVER, today));
        return List.copyOf(signatories);
    }

    private static ConclusionContent.Signatory signatory(Person person, Role role, LocalDate day) {
        return new ConclusionContent.Signatory(person.name(), role.label(), day);
    }
}
