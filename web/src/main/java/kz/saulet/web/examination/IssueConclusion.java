package kz.saulet.web.examination;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.saulet.examination.ConclusionDraft;
import kz.saulet.examination.Conclusions;
import kz.saulet.examination.Issue;
import kz.saulet.examination.Outcome;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import kz.saulet.web.shell.Language;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The conclusion before and after it is issued. */
@Named("conclusion")
@RequestScoped
public class IssueConclusion {

    private Conclusions conclusions;
    private ShowExamination exam;
    private Refusals refusals;
    private Language language;
    private @Nullable ConclusionDraft draft;
    private @Nullable Outcome outcome;
    private @Nullable String recommendationKk;
    private @Nullable String recommendationRu;
    private long version;

    @Inject
    public IssueConclusion(Conclusions conclusions, ShowExamination exam, Refusals refusals, Language language) {
        this.conclusions = conclusions;
        this.exam = exam;
        this.refusals = refusals;
        this.language = language;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected IssueConclusion() {}

    public void load() {
        exam.load();
        version = exam.getView().version();
        ConclusionDraft would = conclusions.draft(exam.getId());
        draft = would;
        outcome = would.proposed();
    }

    public ConclusionDraft getDraft() {
        if (draft == null) {
            draft = conclusions.draft(exam.getId());
        }
        return Objects.requireNonNull(draft);
    }

    public void issue() {
        Outcome chosen = Objects.requireNonNull(outcome);
        Issue order = new Issue(version, chosen, blank(recommendationKk), blank(recommendationRu));
        if (refusals.telling(() -> conclusions.issue(exam.getId(), order))) {
            refusals.goodAfterRedirect("conclusion.issued");
            Faces.redirect(Faces.getRequestContextPath()
                    + Address.of("/conclusion.xhtml").with("id", exam.getId()));
        }
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public List<Outcome> getOutcomes() {
        return Arrays.asList(Outcome.values());
    }

    public String name(Outcome one) {
        return language.in(one.label());
    }

    public String tone(Outcome one) {
        return switch (one) {
            case POSITIVE -> "good";
            case NEGATIVE -> "bad";
            case REVISE, COND_POSITIVE -> "warn";
        };
    }

    public String icon(Outcome one) {
        return switch (one) {
            case POSITIVE -> "check";
            case NEGATIVE -> "cross";
            case REVISE -> "undo";
            case COND_POSITIVE -> "question";
        };
    }

    public String url(String languages) {
        return Address.of("/download/conclusion")
                .with("examination", exam.getId())
                .with("languages", languages)
                .toString();
    }

    public @Nullable Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable Outcome outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getRecommendationKk() {
        return recommendationKk;
    }

    public void setRecommendationKk(@Nullable String recommendationKk) {
        this.recommendationKk = recommendationKk;
    }

    public @Nullable String getRecommendationRu() {
        return recommendationRu;
    }

    public void setRecommendationRu(@Nullable String recommendationRu) {
        this.recommendationRu = recommendationRu;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
