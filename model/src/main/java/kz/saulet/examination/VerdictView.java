package kz.saulet.examination;

import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said, with its findings.
 *
 * @param checked number of elements or places looked at
 * @param failed number of them that failed
 * @param reason why it does not apply, what is missing or what broke; null for passed and failed
 * @param proposesOnly true for rules over text: they propose, an expert decides
 */
public record VerdictView(
        String rule,
        String edition,
        String group,
        Criterion criterion,
        Labels label,
        Verdict verdict,
        Severity severity,
        NormReference norm,
        int checked,
        int failed,
        @Nullable Labels reason,
        boolean proposesOnly,
        List<FindingView> findings) {}
