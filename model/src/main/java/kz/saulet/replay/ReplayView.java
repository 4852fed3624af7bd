package kz.saulet.replay;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A replay, as people see it.
 *
 * @param ruleSet version of the rule set that was run
 * @param rounds number of rounds to run
 * @param done number of rounds that were run
 */
public record ReplayView(
        String id,
        ReplayOrder order,
        String ruleSet,
        ReplayState state,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt,
        int rounds,
        int done) {

    public boolean running() {
        return state == ReplayState.RUNNING;
    }

    public boolean finished() {
        return state == ReplayState.DONE;
    }

    public int percent() {
        return rounds == 0 ? 100 : (int) (100L * done / rounds);
    }
}
