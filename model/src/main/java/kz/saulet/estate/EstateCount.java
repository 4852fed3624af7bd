package kz.saulet.estate;

import java.util.Map;
import kz.saulet.rules.Verdict;

/**
 * Figures of a part of the estate. Elements, findings and checks are three different things and never added up.
 *
 * @param elements different elements that some finding is about
 * @param checks number of evaluations, one rule over one body each, by verdict; every verdict is present
 */
public record EstateCount(long elements, long findings, Map<Verdict, Integer> checks) {

    /** Evaluations that say nothing: data is missing, or the rule broke. Their elements are unknown, not none. */
    public int notEvaluated() {
        return checks(Verdict.CANNOT_EVALUATE) + checks(Verdict.ERROR);
    }

    /** Evaluations that say something about elements. */
    public int evaluated() {
        return checks(Verdict.PASSED) + checks(Verdict.FAILED);
    }

    public int checks(Verdict verdict) {
        return checks.getOrDefault(verdict, 0);
    }
}
