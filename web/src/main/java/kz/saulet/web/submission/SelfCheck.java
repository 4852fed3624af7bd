package kz.saulet.web.submission;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import kz.saulet.examination.CheckAnswer;
import kz.saulet.examination.Checks;
import kz.saulet.language.Labels;
import kz.saulet.problem.Refusal;
import kz.saulet.rules.CheckResult;
import kz.saulet.submission.Directory;
import kz.saulet.web.examination.AffectedBoard;
import kz.saulet.web.examination.VerdictBoard;
import kz.saulet.web.examination.VerdictLines;
import kz.saulet.web.problem.Refusals;
import org.jspecify.annotations.Nullable;

/** The self-check: what the expert would see if the case were handed in now. Nothing is stored. */
@Named("selfCheck")
@RequestScoped
public class SelfCheck {

    private Checks checks;
    private Directory directory;
    private OpenCase open;
    private VerdictBoard board;
    private AffectedBoard affected;
    private Refusals refusals;
    private @Nullable CheckResult result;

    @Inject
    public SelfCheck(
            Checks checks,
            Directory directory,
            OpenCase open,
            VerdictBoard board,
            AffectedBoard affected,
            Refusals refusals) {
        this.checks = checks;
        this.directory = directory;
        this.open = open;
        this.board = board;
        this.affected = affected;
        this.refusals = refusals;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected SelfCheck() {}

    public void load() {
        open.load();
        try {
            CheckAnswer answer = checks.selfCheck(open.getId());
            CheckResult checked = answer.result();
            result = checked;
            affected.show(answer.consequences());
            board.show(VerdictLines.of(checked, names(checked)));
        } catch (Refusal refusal) {
            refusals.tell(refusal);
        }
    }

    /** A refusal comes with the verdicts again, because they usually say why. */
    public void handIn() {
        if (!open.handIn()) {
            load();
        }
    }

    private Map<String, Labels> names(CheckResult checked) {
        Set<String> foci = new LinkedHashSet<>();
        checked.verdicts().forEach(v -> v.findings().forEach(f -> {
            if (f.focus() != null) {
                foci.add(f.focus());
            }
        }));
        return directory.names(foci);
    }

    public boolean isDone() {
        return result != null;
    }

    public CheckResult getResult() {
        return Objects.requireNonNull(result);
    }
}
