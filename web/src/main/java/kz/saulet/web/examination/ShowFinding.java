package kz.saulet.web.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.examination.Decision;
import kz.saulet.examination.DecisionState;
import kz.saulet.examination.Examinations;
import kz.saulet.examination.FindingView;
import kz.saulet.examination.VerdictView;
import kz.saulet.problem.NotFound;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One finding: its ground, its elements, its evidence, and the expert's decision. */
@Named("finding")
@RequestScoped
public class ShowFinding {

    private Examinations examinations;
    private ShowExamination exam;
    private EvidencePicture evidence;
    private Refusals refusals;
    private HttpServletRequest request;
    private List<FindingView> all = List.of();
    private @Nullable FindingView view;
    private @Nullable VerdictView verdict;

    private @Nullable String reason;
    private @Nullable String remarkKk;
    private @Nullable String remarkRu;
    private long version;

    @Inject
    public ShowFinding(
            Examinations examinations,
            ShowExamination exam,
            EvidencePicture evidence,
            Refusals refusals,
            HttpServletRequest request) {
        this.examinations = examinations;
        this.exam = exam;
        this.evidence = evidence;
        this.refusals = refusals;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowFinding() {}

    public void load() {
        exam.load();
        find();
        if (view != null) {
            FindingView found = view;
            reason = found.reason();
            remarkKk = found.edited() ? found.remark().byLang().get("kk") : null;
            remarkRu = found.edited() ? found.remark().byLang().get("ru") : null;
            version = found.version();
        }
    }

    /** Also when the form comes back: what was put in stays, but the finding it is about must be known before. */
    private void find() {
        if (all.isEmpty()) {
            all = examinations.findings(exam.getId());
            view = asked();
            verdict = view == null ? null : verdictOn(view);
        }
    }

    private @Nullable VerdictView verdictOn(FindingView finding) {
        return examinations.verdicts(exam.getId()).stream()
                .flatMap(n -> n.verdicts().stream())
                .filter(v -> v.rule().equals(finding.rule()))
                .findFirst()
                .orElse(null);
    }

    /** The finding of the address, else the first that is open, else the first; null when there is none. */
    private @Nullable FindingView asked() {
        String number = request.getParameter("n");
        if (number != null) {
            return all.stream()
                    .filter(f -> Integer.toString(f.number()).equals(number))
                    .findFirst()
                    .orElseThrow(() -> NotFound.finding(number));
        }
        Optional<FindingView> open =
                all.stream().filter(f -> f.state() == DecisionState.OPEN).findFirst();
        return open.or(() -> all.stream().findFirst()).orElse(null);
    }

    public List<FindingView> getAll() {
        return all;
    }

    public boolean isAny() {
        find();
        return view != null;
    }

    public FindingView getView() {
        return Objects.requireNonNull(view);
    }

    public @Nullable VerdictView getVerdict() {
        return verdict;
    }

    public String getSvg() {
        return evidence.svg(getView());
    }

    public List<EvidencePicture.Row> getEvidence() {
        return evidence.rows(getView());
    }

    public void confirm() {
        decide(DecisionState.CONFIRMED);
    }

    public void reject() {
        decide(DecisionState.REJECTED);
    }

    public void reopen() {
        decide(DecisionState.OPEN);
    }

    /** After a decision the next open finding comes up by itself. */
    private void decide(DecisionState state) {
        int number = Integer.parseInt(String.valueOf(request.getParameter("n")));
        Decision decision = new Decision(version, state, blank(reason), blank(remarkKk), blank(remarkRu));
        if (refusals.telling(() -> examinations.decide(exam.getId(), number, decision))) {
            refusals.goodAfterRedirect("finding.decided." + state.id());
            Integer next = state == DecisionState.OPEN ? Integer.valueOf(number) : nextOpen(number);
            Faces.redirect(Faces.getRequestContextPath()
                    + Address.of("/finding.xhtml").with("id", exam.getId()).with("n", next));
        }
    }

    private int nextOpen(int number) {
        return examinations.findings(exam.getId()).stream()
                .filter(f -> f.state() == DecisionState.OPEN)
                .map(FindingView::number)
                .min((a, b) -> Boolean.compare(a < number, b < number) != 0
                        ? Boolean.compare(a < number, b < number)
                        : Integer.compare(a, b))
                .orElse(number);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public String url(FindingView other) {
        return Address.of("/finding.xhtml")
                .with("id", exam.getId())
                .with("n", other.number())
                .toString();
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRemarkKk() {
        return remarkKk;
    }

    public void setRemarkKk(@Nullable String remarkKk) {
        this.remarkKk = remarkKk;
    }

    public @Nullable String getRemarkRu() {
        return remarkRu;
    }

    public void setRemarkRu(@Nullable String remarkRu) {
        this.remarkRu = remarkRu;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
