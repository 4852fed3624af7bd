package kz.saulet.web.rules;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serial;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.replay.ReplayOrder;
import kz.saulet.replay.ReplayTrial;
import kz.saulet.replay.Replays;
import kz.saulet.replay.RuleTrials;
import kz.saulet.rules.ExampleResult;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleInspection;
import kz.saulet.rules.RuleProblem;
import kz.saulet.ruleset.DraftView;
import kz.saulet.ruleset.RuleDrafts;
import kz.saulet.ruleset.RuleOrigin;
import kz.saulet.ruleset.RuleVersions;
import kz.saulet.web.problem.Refusals;
import kz.saulet.web.shell.Address;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One rule on the bench: its text and examples as a draft, what is said of them, and trials. */
@Named("ruleEdit")
@ViewScoped
public class RuleEditor implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    private RuleDrafts drafts;
    private RuleVersions versions;
    private RuleTrials trials;
    private Replays replays;
    private Refusals refusals;

    private String id = "";
    private boolean fresh;
    private String turtle = "";
    private String examples = "";
    private long version;
    private @Nullable RuleOrigin origin;
    private String caseNumber = "";

    private transient @Nullable RuleInspection inspection;
    private transient List<ReplayTrial> tried = List.of();

    @Inject
    public RuleEditor(RuleDrafts drafts, RuleVersions versions, RuleTrials trials, Replays replays, Refusals refusals) {
        this.drafts = drafts;
        this.versions = versions;
        this.trials = trials;
        this.replays = replays;
        this.refusals = refusals;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleEditor() {}

    public void load() {
        String asked = Faces.getRequestParameter("id");
        id = asked == null ? "" : asked;
        fresh = id.isEmpty();
        Optional<DraftView> draft = fresh ? noDraft() : drafts.find(id);
        RuleFiles files = draft.map(DraftView::files)
                .or(() -> versions.currentFiles(id))
                .orElseGet(() -> new RuleFiles(id, "", ""));
        turtle = files.turtle();
        examples = files.examples();
        version = draft.map(DraftView::version).orElse(0L);
        origin = draft.map(DraftView::origin).orElse(null);
        if (!fresh) {
            inspection = drafts.inspect(files);
        }
    }

    /** Refuses early whoever may not edit. */
    private Optional<DraftView> noDraft() {
        drafts.list();
        return Optional.empty();
    }

    public void save() {
        refusals.telling(() -> {
            drafts.save(files(), version);
            refusals.goodAfterRedirect("bench.saved");
            open(id);
        });
    }

    public void check() {
        refusals.telling(() -> inspection = drafts.inspect(files()));
    }

    public void remove() {
        refusals.telling(() -> {
            drafts.remove(id, version);
            refusals.goodAfterRedirect("bench.removed");
            open(id);
        });
    }

    public void drop() {
        refusals.telling(() -> {
            drafts.drop(id);
            refusals.goodAfterRedirect("bench.dropped");
            Faces.redirect(Faces.getRequestContextPath() + "/workbench.xhtml");
        });
    }

    public void tryCase() {
        refusals.telling(() -> {
            inspection = drafts.inspect(files());
            tried = List.of(trials.onCase(files(), caseNumber));
        });
    }

    public void tryEstate() {
        refusals.telling(() -> {
            inspection = drafts.inspect(files());
            tried = trials.onEstate(files());
        });
    }

    /** Saves first: a run over all cases takes the draft as it is stored. */
    public void tryAll() {
        refusals.telling(() -> {
            drafts.save(files(), version);
            String run = replays.start(new ReplayOrder(ReplayOrder.DRAFT, Map.of(), id, null, null));
            Faces.redirect(
                    Faces.getRequestContextPath() + Address.of("/replay.xhtml").with("id", run));
        });
    }

    private static void open(String rule) {
        Faces.redirect(
                Faces.getRequestContextPath() + Address.of("/rule-edit.xhtml").with("id", rule));
    }

    /** Browsers send lines with both line ends. */
    private RuleFiles files() {
        return new RuleFiles(id.strip(), turtle.replace("\r\n", "\n"), examples.replace("\r\n", "\n"));
    }

    public List<RuleProblem> getProblems() {
        return inspection == null ? List.of() : inspection.problems();
    }

    public List<ExampleResult> getResults() {
        return inspection == null ? List.of() : inspection.examples();
    }

    public boolean isReady() {
        return inspection != null && inspection.publishable();
    }

    public boolean isInspected() {
        return inspection != null;
    }

    public List<ReplayTrial> getTried() {
        return tried == null ? List.of() : tried;
    }

    public int getRows() {
        return Math.min(40, Math.max(12, (int) turtle.lines().count() + 2));
    }

    public boolean isFresh() {
        return fresh;
    }

    public @Nullable RuleOrigin getOrigin() {
        return origin;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTurtle() {
        return turtle;
    }

    public void setTurtle(@Nullable String turtle) {
        this.turtle = turtle == null ? "" : turtle;
    }

    public String getExamples() {
        return examples;
    }

    public void setExamples(@Nullable String examples) {
        this.examples = examples == null ? "" : examples;
    }

    public String getCaseNumber() {
        return caseNumber;
    }

    public void setCaseNumber(@Nullable String caseNumber) {
        this.caseNumber = caseNumber == null ? "" : caseNumber;
    }
}
