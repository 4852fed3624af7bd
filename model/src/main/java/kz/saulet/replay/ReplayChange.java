package kz.saulet.replay;

import kz.saulet.language.Labels;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One rule in one round: then and now.
 *
 * @param before null when the set of then had no such rule
 * @param after null when the set of now has no such rule
 * @param found number of findings now
 * @param note the first finding, or why there is no verdict; null where nothing changed
 */
public record ReplayChange(
        ReplayedCase round,
        String rule,
        ChangeKind kind,
        ChangeReason reason,
        @Nullable Verdict before,
        @Nullable Verdict after,
        Severity severity,
        int found,
        @Nullable Labels note) {}
