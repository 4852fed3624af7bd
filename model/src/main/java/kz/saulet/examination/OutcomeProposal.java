package kz.saulet.examination;

import java.util.Collection;
import java.util.List;
import kz.saulet.rules.Severity;

/**
 * The outcome that the findings suggest: a blocker or a major one sends the document back, minor ones make the conclusion
 * conditional, and without any it is positive. A finding counts until an expert rejects it, so that a proposal nobody has
 * looked at is not praised. A negative conclusion is never suggested, only chosen.
 */
final class OutcomeProposal {

    private OutcomeProposal() {}

    static Outcome of(Collection<RecordedFinding> findings) {
        List<Severity> standing = findings.stream()
                .filter(f -> f.state() != DecisionState.REJECTED)
                .map(RecordedFinding::severity)
                .toList();
        if (standing.contains(Severity.BLOCKER) || standing.contains(Severity.MAJOR)) {
            return Outcome.REVISE;
        }
        return standing.contains(Severity.MINOR) ? Outcome.COND_POSITIVE : Outcome.POSITIVE;
    }

    /** True for outcomes that must not stand beside a confirmed blocker. */
    static boolean contradicts(Outcome outcome, Collection<RecordedFinding> findings) {
        return outcome == Outcome.POSITIVE
                && findings.stream()
                        .anyMatch(f -> f.state() == DecisionState.CONFIRMED && f.severity() == Severity.BLOCKER);
    }
}
