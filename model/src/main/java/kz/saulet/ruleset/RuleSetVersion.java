package kz.saulet.ruleset;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of the rule set, as people see it. The one that ships with the product has no author and no date.
 *
 * @param hash SHA-256 over its rule files
 * @param changed ids of the rules that differ from those of the product
 * @param added ids of rules the product does not have
 * @param removed ids of rules of the product that it leaves out
 * @param rules number of rules
 * @param current true for the one that new checks use
 */
public record RuleSetVersion(
        String version,
        String hash,
        String author,
        String reason,
        @Nullable Instant publishedAt,
        List<String> changed,
        List<String> added,
        List<String> removed,
        int rules,
        boolean current) {

    public boolean shipped() {
        return publishedAt == null;
    }
}
