package kz.saulet.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;

/**
 * A published set of rules.
 *
 * @param hash SHA-256 over the text of all files, which tells two sets of one version apart
 * @param refused files that are no rules, with the sentence that says why; they take no part in checks
 * @param graph everything the files say, visible to queries as {@code ?rules}
 */
public record RuleSet(
        String id,
        String version,
        String hash,
        List<Rule> rules,
        List<Refused> refused,
        String graphName,
        Graph graph) {

    /** A file that was not accepted as a rule. */
    public record Refused(String file, Labels reason) {}

    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(r -> r.id().equals(ruleId)).findFirst();
    }

    /** The set with this rule alone; its hash stays that of the whole set. */
    public RuleSet only(Rule rule) {
        return with(List.of(rule));
    }

    /**
     * The set with other thresholds, as a trial of them needs it.
     *
     * @param values by rule id and name of the parameter; a value has the type of the default it replaces
     */
    public RuleSet withParameters(Map<String, Map<String, String>> values) {
        return with(rules.stream()
                .map(rule -> rule.withParameters(values.getOrDefault(rule.id(), Map.of())))
                .toList());
    }

    private RuleSet with(List<Rule> others) {
        return new RuleSet(id, version, hash, others, refused, graphName, graph);
    }
}
