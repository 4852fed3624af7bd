package kz.saulet.web.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.saulet.examination.Criterion;
import kz.saulet.examination.CriterionSummary;
import kz.saulet.examination.ExaminationState;
import kz.saulet.examination.ExaminationView;
import kz.saulet.examination.Examinations;
import kz.saulet.rules.Verdict;
import kz.saulet.submission.CaseRow;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** An examination: how it stands, its verdicts, and the actions on it as a whole. */
@Named("exam")
@RequestScoped
public class ShowExamination {

    private static final List<Verdict> ORDER =
            List.of(Verdict.PASSED, Verdict.FAILED, Verdict.NOT_APPLICABLE, Verdict.CANNOT_EVALUATE, Verdict.ERROR);

    private Examinations examinations;
    private VerdictBoard board;
    private AffectedBoard affected;
    private Refusals refusals;
    private Language language;
    private HttpServletRequest request;
    private @Nullable ExaminationView view;

    @Inject
    public ShowExamination(
            Examinations examinations,
            VerdictBoard board,
            AffectedBoard affected,
            Refusals refusals,
            Language language,
            HttpServletRequest request) {
        this.examinations = examinations;
        this.board = board;
        this.affected = affected;
        this.refusals = refusals;
        this.language = language;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ShowExamination() {}

    public void load() {
        view = examinations.view(getId());
    }

    public void loadVerdicts() {
        load();
        board.show(VerdictLines.of(examinations.verdicts(getId())));
        affected.show(examinations.consequences(getId()));
    }

    public String getId() {
        return String.valueOf(request.getParameter("id"));
    }

    public ExaminationView getView() {
        if (view == null) {
            load();
        }
        return Objects.requireNonNull(view);
    }

    public boolean isOpen() {
        return getView().state() == ExaminationState.OPEN;
    }

    public boolean isMayTake() {
        return isOpen() && getView().mayDecide() && getView().examiner() == null;
    }

    public List<Step> getSteps() {
        return List.of(
                step("exam.step.verdicts", "/examination.xhtml"),
                step("exam.step.findings", "/finding.xhtml"),
                step("exam.step.conclusion", "/conclusion.xhtml"));
    }

    private Step step(String key, String page) {
        return new Step(
                key,
                Address.of(page).with("id", getId()).toString(),
                request.getServletPath().equals(page));
    }

    public void take() {
        if (refusals.telling(() -> examinations.take(getId()))) {
            refusals.goodAfterRedirect("exam.taken");
            again();
        } else {
            loadVerdicts();
        }
    }

    public void recheck() {
        if (refusals.telling(() -> examinations.recheck(getId()))) {
            refusals.goodAfterRedirect("exam.rechecked");
            again();
        } else {
            loadVerdicts();
        }
    }

    private void again() {
        Faces.redirect(
                Faces.getRequestContextPath() + Address.of("/examination.xhtml").with("id", getId()));
    }

    /** The page of a case's examination, for lists of cases; its own page while it is a draft. */
    public String urlOf(CaseRow row) {
        return examinations
                .ofCase(row.id())
                .map(id -> Address.of("/examination.xhtml").with("id", id).toString())
                .orElse(Address.of("/submission-record.xhtml")
                        .with("id", row.id())
                        .toString());
    }

    /** Criteria against verdicts; checks first, then elements, never added up. */
    public List<CriterionRow> getCriteria() {
        return getView().criteria().stream().map(this::row).toList();
    }

    private CriterionRow row(CriterionSummary summary) {
        List<Count> counts = new ArrayList<>();
        for (Verdict verdict : ORDER) {
            counts.add(new Count(
                    language.say("verdict." + verdict.id()), summary.checks().getOrDefault(verdict, 0)));
        }
        counts.add(new Count(language.say("board.elementsChecked"), summary.elementsChecked()));
        counts.add(new Count(language.say("board.elementsFailed"), summary.elementsFailed()));
        return new CriterionRow(summary.criterion(), counts);
    }

    /** A criterion with its counts in the order of the columns. */
    public record CriterionRow(Criterion criterion, List<Count> counts) {}

    /** A number with the name of its column. */
    public record Count(String label, int count) {}

    /** A part of the examination's pages. */
    public record Step(String key, String url, boolean current) {}
}
