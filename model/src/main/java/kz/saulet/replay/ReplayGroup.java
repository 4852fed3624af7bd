package kz.saulet.replay;

import java.util.Map;

/**
 * The changes that have something in common.
 *
 * @param key IRI of the body, id of the rule, or id of the reason
 */
public record ReplayGroup(String key, Map<ChangeKind, ReplayCount> counts) {

    public ReplayCount count(ChangeKind kind) {
        return counts.getOrDefault(kind, new ReplayCount(0, 0, 0));
    }
}
