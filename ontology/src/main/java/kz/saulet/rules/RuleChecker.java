package kz.saulet.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.saulet.norms.NormRegister;
import kz.saulet.plan.Plans;
import kz.saulet.plan.Reads;
import kz.saulet.plan.Session;
import kz.saulet.snapshot.Layer;
import kz.saulet.snapshot.Snapshot;
import kz.saulet.snapshot.TermPool;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * Runs a rule set over one proposal laid over the estate, which is never copied. Over a snapshot the queries run as plans
 * that are compiled once for all checks; over any other dataset they run through Jena's engine, which gives the same
 * verdicts and takes its time. Any number of threads may check at once.
 */
public final class RuleChecker {

    private final RuleSet set;
    private final RuleLimits limits;
    private final Plans plans;
    private volatile @Nullable Encoded encoded;

    /** The graph of the rules in the numbers of one estate. */
    private record Encoded(TermPool pool, Layer rules) {}

    public RuleChecker(RuleSet set, RuleLimits limits) {
        this(set, limits, new Plans());
    }

    private RuleChecker(RuleSet set, RuleLimits limits, Plans plans) {
        this.set = set;
        this.limits = limits;
        this.plans = plans;
    }

    /** The same rules with other thresholds, or some of them, which need not be compiled again. */
    public RuleChecker over(RuleSet changed) {
        return new RuleChecker(changed, limits, plans);
    }

    /** The same rules with more or less time. */
    public RuleChecker within(RuleLimits others) {
        return new RuleChecker(set, others, plans);
    }

    public RuleSet rules() {
        return set;
    }

    /** @param graphPosition position of the change log that the estate is at, told in the result */
    public CheckResult check(CheckInput input, Snapshot estate, long graphPosition) {
        return check(input, estate, graphPosition, NormRegister.read(estate.dataset()));
    }

    /** @param norms the register of the same estate, read by a caller who keeps it */
    public CheckResult check(CheckInput input, Snapshot estate, long graphPosition, NormRegister norms) {
        return check(input, estate, graphPosition, norms, FindingDetail.WHOLE);
    }

    /** The same verdicts, with findings that are told apart and not described. */
    public CheckResult outline(CheckInput input, Snapshot estate, long graphPosition, NormRegister norms) {
        return check(input, estate, graphPosition, norms, FindingDetail.IDENTITY);
    }

    private CheckResult check(
            CheckInput input, Snapshot estate, long graphPosition, NormRegister norms, FindingDetail detail) {
        Session session = new Session(overlay(input, estate), null);
        return result(input, graphPosition, rule -> run(
                        rule, input, norms, session.dataset(), new PlanRunner(plans, session, limits), detail)
                .verdict());
    }

    /**
     * One rule of the set alone.
     *
     * @param reads notes what the verdict depends on, the norm register apart; see {@link Reads}
     */
    public RuleVerdict check(Rule rule, CheckInput input, Snapshot estate, NormRegister norms, Reads reads) {
        Session session = new Session(overlay(input, estate), reads);
        PlanRunner queries = new PlanRunner(plans, session, limits);
        return run(rule, input, norms, session.dataset(), queries, FindingDetail.WHOLE)
                .verdict();
    }

    /**
     * One rule of the set alone, for a caller who wants to know only of some foci.
     *
     * @param told which foci, by IRI, findings are written for; the verdict and its counts are those of all
     */
    public RuleVerdict check(Rule rule, CheckInput input, Snapshot estate, NormRegister norms, Predicate<String> told) {
        Session session = new Session(overlay(input, estate), null);
        PlanRunner queries = new PlanRunner(plans, session, limits);
        return run(rule, input, norms, session.dataset(), queries, FindingDetail.WHOLE)
                .verdict(told);
    }

    /** IRIs of what a rule of the set looks at in a check in which it has a verdict on its scope. */
    public Set<String> scope(Rule rule, CheckInput input, Snapshot estate, NormRegister norms) {
        Session session = new Session(overlay(input, estate), null);
        PlanRunner queries = new PlanRunner(plans, session, limits);
        return run(rule, input, norms, session.dataset(), queries, FindingDetail.IDENTITY)
                .scope();
    }

    /** Through Jena's engine; see {@link #check(CheckInput, Snapshot, long)}. */
    public CheckResult check(CheckInput input, DatasetGraph estate, long graphPosition) {
        return check(input, estate, graphPosition, NormRegister.read(estate));
    }

    /** Through Jena's engine; see {@link #check(CheckInput, Snapshot, long, NormRegister)}. */
    public CheckResult check(CheckInput input, DatasetGraph estate, long graphPosition, NormRegister norms) {
        DatasetGraph checked = overlay(input, estate);
        return result(input, graphPosition, rule -> run(
                        rule, input, norms, checked, new JenaRunner(checked, limits), FindingDetail.WHOLE)
                .verdict());
    }

    private CheckResult result(CheckInput input, long graphPosition, Function<Rule, RuleVerdict> run) {
        List<RuleVerdict> verdicts = set.rules().stream().map(run).toList();
        return new CheckResult(
                input.documentType(), input.body(), input.date(), set.version(), graphPosition, verdicts);
    }

    private RuleRun run(
            Rule rule,
            CheckInput input,
            NormRegister norms,
            DatasetGraph checked,
            RuleQueryRunner queries,
            FindingDetail detail) {
        NormReference norm = NormReference.of(rule.basis(), norms, input.date());
        return new RuleRun(rule, input, set, norm, checked, queries, limits, detail);
    }

    /** Whether the evidence of a finding still holds for the same submission over the estate of today. */
    public boolean holds(List<EvidenceTriple> evidence, CheckInput input, Snapshot estate) {
        return Explanation.holds(evidence, overlay(input, estate).dataset());
    }

    /** See {@link #holds(List, CheckInput, Snapshot)}. */
    public boolean holds(List<EvidenceTriple> evidence, CheckInput input, DatasetGraph estate) {
        return Explanation.holds(evidence, overlay(input, estate));
    }

    /** For each rule, of whose queries so far some are not compiled and run through Jena's engine, the reason. */
    public Map<String, String> notCompiled() {
        Map<String, String> reasons = new TreeMap<>();
        for (Rule rule : set.rules()) {
            queries(rule)
                    .map(plans::refusal)
                    .flatMap(Optional::stream)
                    .forEach(reason -> reasons.put(rule.id(), reason));
        }
        return reasons;
    }

    private static Stream<Query> queries(Rule rule) {
        Stream<@Nullable Query> single = Stream.of(
                rule.applicability().applies(),
                rule.inspection().scope(),
                rule.inspection().violations(),
                rule.account().evidence().where(),
                rule.account().missing().where());
        return Stream.concat(
                single.flatMap(Stream::ofNullable),
                rule.applicability().needs().stream().map(Rule.Need::ask));
    }

    private Snapshot overlay(CheckInput input, Snapshot estate) {
        return estate.with(rules(estate.terms().pool()))
                .with(CheckContext.PROPOSAL_GRAPH, ContentFacts.stream(input.proposal(), input.root()));
    }

    private Layer rules(TermPool pool) {
        Encoded known = encoded;
        if (known == null || known.pool() != pool) {
            known = new Encoded(pool, Layer.of(NodeFactory.createURI(set.graphName()), set.graph(), pool));
            encoded = known;
        }
        return known.rules();
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
