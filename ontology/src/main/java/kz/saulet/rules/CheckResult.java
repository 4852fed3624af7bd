package kz.saulet.rules;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The verdicts of all rules of a set over one submission.
 *
 * @param graphPosition position of the change log that the estate was read at
 */
public record CheckResult(
        String documentType,
        @Nullable String body,
        LocalDate date,
        String ruleSet,
        long graphPosition,
        List<RuleVerdict> verdicts) {

    /** Number of rules per verdict; every verdict is present. */
    public Map<Verdict, Integer> counts() {
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        for (Verdict verdict : Verdict.values()) {
            counts.put(verdict, 0);
        }
        verdicts.forEach(v -> counts.merge(v.verdict(), 1, Integer::sum));
        return counts;
    }
}
