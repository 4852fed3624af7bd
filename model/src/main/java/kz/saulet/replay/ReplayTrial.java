package kz.saulet.replay;

import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.rules.RuleVerdict;

/**
 * What a rule says where it was tried.
 *
 * @param place number of the case, or IRI of the body
 * @param name of the place
 */
public record ReplayTrial(String place, Labels name, RuleVerdict verdict) {

    /** The sentences of its findings, the first few. */
    public List<Labels> messages() {
        return verdict.findings().stream().limit(5).map(f -> f.message()).toList();
    }
}
