package kz.saulet.estate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.rules.Consequences;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NewlyViolated;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.sparql.core.Quad;

/**
 * What a change would make of the verdicts of the estate. The change is laid over the estate of the verdicts and nothing is
 * kept of it; only what it can affect is evaluated.
 */
final class EstatePreview {

    private static final Set<Verdict> WITHOUT_ANSWER = Set.of(Verdict.CANNOT_EVALUATE, Verdict.ERROR);
    private static final Comparator<NewlyViolated> HEAVIEST_FIRST = Comparator.comparing(
                    (NewlyViolated n) -> n.after().severity())
            .thenComparing(n -> n.after().rule())
            .thenComparing(NewlyViolated::element)
            .thenComparing(n -> n.finding().fingerprint());

    private final NextVerdicts.Kept kept;
    private final String proposal;
    private final Snapshot after;
    private final List<NewlyViolated> found = new ArrayList<>();
    private final List<Consequences.NotCompared> notCompared = new ArrayList<>();

    private EstatePreview(NextVerdicts.Kept kept, String proposal, ChangeSet change) {
        this.kept = kept;
        this.proposal = proposal;
        this.after = kept.estate().withOwnTerms().with(change);
    }

    /**
     * @param proposal IRI of what brings the change: it and its parts are new, and not counted among what exists
     */
    static Consequences of(NextVerdicts.Kept kept, String proposal, ChangeSet change) {
        List<Quad> changed =
                Stream.concat(change.adds().stream(), change.deletes().stream()).toList();
        Set<EvaluationKey> affected = kept.evaluation().affected(kept.verdicts(), changed);
        EstatePreview preview = new EstatePreview(kept, proposal, change);
        affected.forEach(preview::compare);
        preview.found.sort(HEAVIEST_FIRST);
        EstateVerdicts verdicts = kept.verdicts();
        return new Consequences(
                true,
                verdicts.position(),
                verdicts.date(),
                verdicts.rules().version(),
                changed.size(),
                affected.size(),
                List.copyOf(preview.found),
                List.copyOf(preview.notCompared),
                0);
    }

    private void compare(EvaluationKey key) {
        RuleVerdict before =
                Objects.requireNonNull(kept.verdicts().all().get(key)).verdict();
        Set<String> failing =
                before.findings().stream().map(EstatePreview::focus).collect(Collectors.toSet());
        RuleVerdict now = kept.evaluation()
                .verdict(key, after, kept.verdicts().norms(), focus -> !failing.contains(focus) && exists(focus));
        if (!WITHOUT_ANSWER.contains(before.verdict()) && !WITHOUT_ANSWER.contains(now.verdict())) {
            add(key, before, now);
        } else if (before.verdict() != now.verdict()) {
            notCompared.add(new Consequences.NotCompared(key.rule(), key.body(), before.verdict(), now.verdict()));
        }
    }

    private void add(EvaluationKey key, RuleVerdict before, RuleVerdict now) {
        if (!now.findings().isEmpty()) {
            Set<String> lookedAt = lookedAt(key, before);
            now.findings().forEach(f -> found.add(newlyViolated(key, now, f, lookedAt)));
        }
    }

    private boolean exists(String focus) {
        return !focus.equals(proposal) && !focus.startsWith(proposal + "/");
    }

    private static String focus(Finding finding) {
        return finding.focus() == null ? EstateEvaluation.ROOT : finding.focus();
    }

    /** What the rule looks at today. */
    private Set<String> lookedAt(EvaluationKey key, RuleVerdict before) {
        return before.verdict() == Verdict.NOT_APPLICABLE
                ? Set.of()
                : kept.evaluation().scope(key, kept.estate(), kept.verdicts().norms());
    }

    private static NewlyViolated newlyViolated(
            EvaluationKey key, RuleVerdict now, Finding finding, Set<String> lookedAt) {
        return new NewlyViolated(
                key.body(),
                EstateCounter.element(key, finding),
                lookedAt.contains(focus(finding)) ? Verdict.PASSED : Verdict.NOT_APPLICABLE,
                now.withFindings(List.of(finding)));
    }
}
