package kz.saulet.estate;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.saulet.rules.Finding;
import kz.saulet.rules.RuleVerdict;

/**
 * What a rule says about a body.
 *
 * @param verdict with findings that have no evidence: that is made again when somebody asks for it
 * @param mentioned IRIs of the elements that its sentences may name
 */
record Evaluated(RuleVerdict verdict, Set<String> mentioned) {

    static Evaluated of(RuleVerdict verdict) {
        Set<String> mentioned = new HashSet<>();
        verdict.findings().forEach(finding -> mention(finding, mentioned));
        return new Evaluated(slim(verdict), Set.copyOf(mentioned));
    }

    private static void mention(Finding finding, Set<String> mentioned) {
        finding.parameters().values().stream()
                .flatMap(values -> Arrays.stream(values.split(", ")))
                .filter(value -> value.indexOf(':') > 0)
                .forEach(mentioned::add);
    }

    private static RuleVerdict slim(RuleVerdict v) {
        List<Finding> findings = v.findings().stream()
                .map(f -> new Finding(
                        f.fingerprint(), f.focus(), f.place(), f.message(), f.remedy(), f.parameters(), List.of()))
                .toList();
        return new RuleVerdict(
                v.rule(),
                v.edition(),
                v.group(),
                v.label(),
                v.verdict(),
                v.severity(),
                v.norm(),
                v.checked(),
                v.failed(),
                v.reason(),
                v.proposesOnly(),
                findings);
    }
}
