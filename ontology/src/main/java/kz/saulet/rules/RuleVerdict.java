package kz.saulet.rules;

import java.util.List;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says about one submission.
 *
 * @param edition version of the rule, from its file
 * @param checked number of elements or places looked at; 0 exactly when nothing was evaluated
 * @param failed how many of them failed
 * @param reason why it does not apply, what is missing, or what broke; null for passed and failed
 * @param proposesOnly true for rules over text: they propose, an expert decides
 */
public record RuleVerdict(
        String rule,
        String edition,
        String group,
        Labels label,
        Verdict verdict,
        Severity severity,
        NormReference norm,
        int checked,
        int failed,
        @Nullable Labels reason,
        boolean proposesOnly,
        List<Finding> findings) {

    /** The same verdict, its counts among it, with these findings told of it. */
    public RuleVerdict withFindings(List<Finding> told) {
        return new RuleVerdict(
                rule, edition, group, label, verdict, severity, norm, checked, failed, reason, proposesOnly, told);
    }
}
