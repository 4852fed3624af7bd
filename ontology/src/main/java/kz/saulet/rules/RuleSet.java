package kz.saulet.rules;

import java.util.List;
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
}
