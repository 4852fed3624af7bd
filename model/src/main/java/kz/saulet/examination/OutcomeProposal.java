package kz.saulet.examination;

import java.util.Collection;
import java.util.List;
import kz.saulet.rules.Severity;

/**
 * The outcome that the confirmed findings suggest: a blocker or a major one sends the document back, minor ones make the
 * conclusion conditional, and without any it is positive. A negative conclusion is never suggested, only chosen.
 */
final class OutcomeProposal {

    private OutcomeProposal() {}

    static Outcome of(Collection<RecordedFinding> findings) {
        List<Severity> confirmed = findings.stream()
                .filter(f -> f.state() == DecisionState.CONFIRMED)
                .map(RecordedFinding::severity)
                .toList();
        if (confirmed.contains(Severity.BLOCKER) || confirmed.contains(Severity.MAJOR)) {
            return Outcome.REVISE;
        }
        return confirmed.contains(Severity.MINOR) ? Outcome.COND_POSITIVE : Outcome.POSITIVE;
    }

    /** True for outcomes that must not stand beside a confirmed blocker. */
    static boolean contradicts(Outcome outcome, Collection<RecordedFinding> findings) {
        return outcome == Outcome.POSITIVE
                && findings.stream()
                        .anyMatch(f -> f.state() == DecisionState.CONFIRMED && f.severity() == Severity.BLOCKER);
    }
}
