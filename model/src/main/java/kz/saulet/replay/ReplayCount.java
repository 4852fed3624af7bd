package kz.saulet.replay;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Verdicts, rounds and cases, each counted apart. */
public record ReplayCount(int verdicts, int rounds, int cases) {

    static ReplayCount of(Collection<ReplayChange> changes) {
        Set<String> rounds = new HashSet<>();
        Set<String> cases = new HashSet<>();
        for (ReplayChange change : changes) {
            rounds.add(change.round().examinationId());
            cases.add(change.round().caseId());
        }
        return new ReplayCount(changes.size(), rounds.size(), cases.size());
    }
}
