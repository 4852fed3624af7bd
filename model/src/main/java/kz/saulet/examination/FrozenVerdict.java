package kz.saulet.examination;

import java.util.List;
import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;

/**
 * What one rule said when a round was checked, as much as a later run is compared with.
 *
 * @param fingerprints of its findings, in order of the alphabet
 */
public record FrozenVerdict(
        String rule, String edition, Verdict verdict, int checked, int failed, List<String> fingerprints) {

    public static FrozenVerdict of(RuleVerdict said) {
        return new FrozenVerdict(
                said.rule(), said.edition(), said.verdict(), said.checked(), said.failed(), fingerprints(said));
    }

    /** True when a run says the same of the same things. */
    public boolean same(RuleVerdict now) {
        return verdict == now.verdict()
                && checked == now.checked()
                && failed == now.failed()
                && fingerprints.equals(fingerprints(now));
    }

    private static List<String> fingerprints(RuleVerdict said) {
        return said.findings().stream().map(Finding::fingerprint).sorted().toList();
    }
}
