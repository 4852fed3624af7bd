package kz.saulet.rules;

import java.util.List;
import java.util.Map;
import kz.saulet.norms.NormRegister;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * Runs a rule set over one proposal laid over the estate. The estate is read as it is, in memory, on disk or far away,
 * and never copied; the caller holds its read transaction.
 */
public final class RuleChecker {

    private final RuleSet set;
    private final RuleLimits limits;

    public RuleChecker(RuleSet set, RuleLimits limits) {
        this.set = set;
        this.limits = limits;
    }

    public RuleSet rules() {
        return set;
    }

    /** @param graphPosition position of the change log that the estate is at, told in the result */
    public CheckResult check(CheckInput input, DatasetGraph estate, long graphPosition) {
        return check(input, estate, graphPosition, NormRegister.read(estate));
    }

    /** @param norms the register of the same estate, read by a caller who keeps it */
    public CheckResult check(CheckInput input, DatasetGraph estate, long graphPosition, NormRegister norms) {
        DatasetGraph checked = overlay(input, estate);
        List<RuleVerdict> verdicts = set.rules().stream()
                .map(rule -> new RuleRun(
                                rule, input, set, NormReference.of(rule.basis(), norms, input.date()), checked, limits)
                        .verdict())
                .toList();
        return new CheckResult(
                input.documentType(), input.body(), input.date(), set.version(), graphPosition, verdicts);
    }

    /** Whether the evidence of a finding still holds for the same submission over the estate of today. */
    public boolean holds(List<EvidenceTriple> evidence, CheckInput input, DatasetGraph estate) {
        return Explanation.holds(evidence, overlay(input, estate));
    }

    private DatasetGraph overlay(CheckInput input, DatasetGraph estate) {
        return new OverlayDataset(
                estate,
                Map.of(
                        CheckContext.PROPOSAL_GRAPH,
                        ContentFacts.with(input.proposal(), input.root()),
                        AllArchitectures.NAME,
                        AllArchitectures.of(estate),
                        NodeFactory.createURI(set.graphName()),
                        set.graph()));
    }
}
