package kz.saulet.estate;

import java.util.List;
import kz.saulet.plan.ReadRows;
import kz.saulet.plan.Reads;
import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;

/**
 * What a rule says about a body.
 *
 * @param verdict with findings that have no evidence: that is made again when somebody asks for it
 * @param reads what the verdict depends on, the norms apart
 */
record Evaluated(RuleVerdict verdict, ReadRows reads) {

    static Evaluated of(RuleVerdict verdict, Reads reads) {
        return new Evaluated(slim(verdict), ReadRows.of(reads));
    }

    private static RuleVerdict slim(RuleVerdict v) {
        List<Finding> findings = v.findings().stream()
                .map(f -> new Finding(
                        f.fingerprint(), f.focus(), f.place(), f.message(), f.remedy(), f.parameters(), List.of()))
                .toList();
        return v.withFindings(findings);
    }
}
