package kz.saulet.ruleset;

import java.time.Instant;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleInspection;

/**
 * A rule of the draft.
 *
 * @param origin what publication would do: change, add or remove it
 * @param version to be given back when it is saved
 */
public record DraftView(
        RuleFiles files,
        RuleOrigin origin,
        RuleInspection inspection,
        String changedBy,
        Instant changedAt,
        long version) {

    /** Nothing stands in the way of publishing this rule. */
    public boolean ready() {
        return origin == RuleOrigin.REMOVED || inspection.publishable();
    }
}
