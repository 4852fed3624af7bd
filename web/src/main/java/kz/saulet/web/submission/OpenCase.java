package kz.saulet.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.saulet.examination.Examinations;
import kz.saulet.organisation.Permissions;
import kz.saulet.submission.CaseState;
import kz.saulet.submission.CaseView;
import kz.saulet.submission.Submissions;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The case a page is about: its head, its steps, handing in and taking back. */
@Named("file")
@RequestScoped
public class OpenCase {

    private Submissions submissions;
    private Examinations examinations;
    private Permissions permissions;
    private Refusals refusals;
    private HttpServletRequest request;
    private @Nullable CaseView view;

    @Inject
    public OpenCase(
            Submissions submissions,
            Examinations examinations,
            Permissions permissions,
            Refusals refusals,
            HttpServletRequest request) {
        this.submissions = submissions;
        this.examinations = examinations;
        this.permissions = permissions;
        this.refusals = refusals;
        this.request = request;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected OpenCase() {}

    public void load() {
        view = submissions.view(getId());
    }

    public String getId() {
        return String.valueOf(request.getParameter("id"));
    }

    public CaseView getView() {
        if (view == null) {
            load();
        }
        return Objects.requireNonNull(view);
    }

    /** The steps of a case, in order; a person may take any of them at any time. */
    public List<Step> getSteps() {
        return List.of(
                step("case.step.passport", "/submission.xhtml", "passport"),
                step("case.step.functionalPart", "/submission.xhtml", "functionalPart"),
                step("case.step.document", "/submission-document.xhtml", null),
                step("case.step.check", "/submission-check.xhtml", null),
                step("case.step.record", "/submission-record.xhtml", null));
    }

    private Step step(String key, String page, @Nullable String part) {
        String asked = request.getParameter("part");
        boolean here = request.getServletPath().equals(page)
                && (part == null || part.equals(asked == null ? "passport" : asked));
        return new Step(
                key, Address.of(page).with("id", getId()).with("part", part).toString(), here);
    }

    public boolean isDraft() {
        return getView().row().state() == CaseState.DRAFT;
    }

    /** Where the verdicts on the present round are, once it was handed in. */
    public Optional<String> examination() {
        return isDraft() ? Optional.empty() : examinations.ofCase(getId());
    }

    public @Nullable String getExaminationUrl() {
        return examination()
                .map(id -> Address.of("/examination.xhtml").with("id", id).toString())
                .orElse(null);
    }

    public boolean isMayWithdraw() {
        CaseState state = getView().row().state();
        return permissions.mayCreateCase(getView().row().body())
                && state != CaseState.CONCLUDED
                && state != CaseState.WITHDRAWN;
    }

    /** @return false when it was refused */
    boolean handIn() {
        return refusals.telling(() -> {
            examinations.submit(getId());
            refusals.goodAfterRedirect("case.handedIn");
            Faces.redirect(Faces.getRequestContextPath()
                    + Address.of("/submission-record.xhtml").with("id", getId()));
        });
    }

    public void withdraw() {
        refusals.telling(() -> {
            submissions.withdraw(getId());
            refusals.goodAfterRedirect("case.withdrawn");
            Faces.redirect(Faces.getRequestContextPath()
                    + Address.of("/submission-record.xhtml").with("id", getId()));
        });
    }

    /** One step of describing a case. */
    public record Step(String key, String url, boolean current) {}
}
