package kz.saulet.web.rules;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import kz.saulet.ruleset.DraftView;
import kz.saulet.ruleset.Publication;
import kz.saulet.ruleset.RuleDrafts;
import kz.saulet.ruleset.RuleErrors;
import kz.saulet.ruleset.RuleSetVersion;
import kz.saulet.ruleset.RuleVersions;
import kz.saulet.web.problem.Refusals;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The draft of the next version, the versions there are, and the rules that broke. */
@Named
@RequestScoped
public class Workbench {

    private RuleDrafts drafts;
    private RuleVersions versions;
    private RuleErrors errors;
    private Publication publication;
    private Refusals refusals;

    private @Nullable List<DraftView> draft;
    private @Nullable List<RuleSetVersion> all;
    private String reason = "";

    @Inject
    public Workbench(
            RuleDrafts drafts, RuleVersions versions, RuleErrors errors, Publication publication, Refusals refusals) {
        this.drafts = drafts;
        this.versions = versions;
        this.errors = errors;
        this.publication = publication;
        this.refusals = refusals;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Workbench() {}

    public void load() {
        draft = drafts.list();
    }

    public List<DraftView> getDraft() {
        if (draft == null) {
            draft = drafts.list();
        }
        return draft;
    }

    public boolean isReady() {
        return getDraft().stream().allMatch(DraftView::ready);
    }

    /** True when the product has brought rules that the current version has not. */
    public boolean isCoreNewer() {
        return versions.isCoreNewer();
    }

    public boolean isMayPublish() {
        return !getDraft().isEmpty() || isCoreNewer();
    }

    public String getNext() {
        return drafts.nextVersion();
    }

    public List<RuleSetVersion> getVersions() {
        if (all == null) {
            all = versions.list();
        }
        return all;
    }

    public List<RuleErrors.Error> getErrors() {
        return errors.list();
    }

    public void publish() {
        refusals.telling(() -> {
            publication.publish(reason);
            refusals.goodAfterRedirect("bench.published");
            Faces.redirect(Faces.getRequestContextPath() + "/workbench.xhtml");
        });
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }
}
