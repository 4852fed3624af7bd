package kz.saulet.estate;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import kz.saulet.graph.GraphNames;
import kz.saulet.norms.NormRegister;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleFootprint;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleSet;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Evaluates the rules about architectures over all bodies: all of them, or those that a change can affect, with the same
 * outcome. Rules about the papers of a submission are left out: an architecture has none.
 */
final class EstateEvaluation {

    static final String ARCHITECTURE = "architecture";

    /** A verdict must not depend on how busy the machine is, and nobody waits for it. */
    private static final RuleLimits LIMITS =
            new RuleLimits(Duration.ofSeconds(20), RuleLimits.DEFAULT.scope(), RuleLimits.DEFAULT.violations());

    private static final Set<String> OF_PAPERS = Set.of("document", "attachments");
    private static final String ROOT = GraphNames.DATA + "proposal/estate";
    private static final Node CATALOGUE = NodeFactory.createURI(GraphNames.CATALOGUE);
    private static final Node BODY = NodeFactory.createURI("https://ns.saulet.kz/ea#StateBody");

    private final RuleSet set;
    private final LocalDate date;
    private final Map<String, Inspected> rules = new LinkedHashMap<>();

    private record Inspected(RuleChecker checker, RuleFootprint footprint) {}

    EstateEvaluation(RuleSet set, LocalDate date) {
        this.set = set;
        this.date = date;
        set.rules().stream().filter(EstateEvaluation::concernsArchitectures).forEach(rule -> rules.put(
                rule.id(), new Inspected(new RuleChecker(set.only(rule), LIMITS), RuleFootprint.of(rule))));
    }

    private static boolean concernsArchitectures(Rule rule) {
        Rule.Applicability when = rule.applicability();
        return when.severities().containsKey(ARCHITECTURE)
                && when.requires().stream().noneMatch(OF_PAPERS::contains);
    }

    RuleSet rules() {
        return set;
    }

    LocalDate date() {
        return date;
    }

    /**
     * @param progress is told how many evaluations are done
     * @param stop ends the work with a {@link CancellationException}
     */
    EstateVerdicts all(Snapshot estate, long position, IntConsumer progress, BooleanSupplier stop) {
        List<String> bodies = bodies(estate.dataset());
        return evaluate(Map.of(), keys(bodies), bodies, estate, position, progress, stop);
    }

    /** How many evaluations {@link #all} makes. */
    int size(Snapshot estate) {
        return bodies(estate.dataset()).size() * rules.size();
    }

    /**
     * What is true after some changes.
     *
     * @param changed quads added or deleted between the two states
     */
    EstateVerdicts after(
            EstateVerdicts before, Collection<Quad> changed, Snapshot estate, long position, BooleanSupplier stop) {
        List<String> bodies = bodies(estate.dataset());
        Set<EvaluationKey> again = affected(before, changed, bodies);
        return evaluate(before.all(), again, bodies, estate, position, done -> {}, stop);
    }

    /** The evaluations whose outcome a change may turn. */
    private Set<EvaluationKey> affected(EstateVerdicts before, Collection<Quad> changed, List<String> bodies) {
        Set<EvaluationKey> affected = new LinkedHashSet<>();
        boolean norms = changed.stream().anyMatch(RuleFootprint::isNorm);
        Set<String> renamed = changed.stream()
                .filter(RuleFootprint::isName)
                .map(quad -> quad.getSubject().getURI())
                .collect(Collectors.toSet());
        Map<String, List<Quad>> readable = new HashMap<>();
        rules.forEach((id, rule) -> readable.put(
                id, changed.stream().filter(rule.footprint()::mayRead).toList()));
        for (EvaluationKey key : keys(bodies)) {
            Evaluated known = before.all().get(key);
            if (norms
                    || known == null
                    || reads(key, readable.getOrDefault(key.rule(), List.of()))
                    || names(known, key, renamed)) {
                affected.add(key);
            }
        }
        return affected;
    }

    private boolean reads(EvaluationKey key, List<Quad> changed) {
        if (changed.isEmpty()) {
            return false;
        }
        Node body = NodeFactory.createURI(key.body());
        RuleFootprint footprint = inspected(key.rule()).footprint();
        return changed.stream().anyMatch(quad -> footprint.mayRead(quad, body));
    }

    private static boolean names(Evaluated known, EvaluationKey key, Set<String> renamed) {
        return !known.verdict().findings().isEmpty()
                && renamed.stream()
                        .anyMatch(iri -> iri.equals(key.body())
                                || known.mentioned().contains(iri));
    }

    private EstateVerdicts evaluate(
            Map<EvaluationKey, Evaluated> known,
            Set<EvaluationKey> again,
            List<String> bodies,
            Snapshot estate,
            long position,
            IntConsumer progress,
            BooleanSupplier stop) {
        DatasetGraph data = estate.dataset();
        NormRegister norms = NormRegister.read(data);
        Map<EvaluationKey, Evaluated> all = new LinkedHashMap<>();
        int done = 0;
        for (EvaluationKey key : keys(bodies)) {
            Evaluated before = known.get(key);
            if (before != null && !again.contains(key)) {
                all.put(key, before);
                continue;
            }
            if (stop.getAsBoolean()) {
                throw new CancellationException("Stopped");
            }
            all.put(key, Evaluated.of(verdict(key, data, norms)));
            progress.accept(++done);
        }
        return new EstateVerdicts(position, date, set, bodies, all);
    }

    /** One evaluation with its evidence. */
    RuleVerdict verdict(EvaluationKey key, Snapshot estate) {
        return verdict(key, estate.dataset(), NormRegister.read(estate.dataset()));
    }

    private RuleVerdict verdict(EvaluationKey key, DatasetGraph data, NormRegister norms) {
        CheckInput input =
                new CheckInput(ARCHITECTURE, key.body(), date, ROOT, GraphFactory.createDefaultGraph(), Set.of());
        return inspected(key.rule())
                .checker()
                .check(input, data, 0, norms)
                .verdicts()
                .get(0);
    }

    private Inspected inspected(String rule) {
        Inspected inspected = rules.get(rule);
        if (inspected == null) {
            throw new IllegalArgumentException("Not a rule about architectures: " + rule);
        }
        return inspected;
    }

    private Set<EvaluationKey> keys(List<String> bodies) {
        Set<EvaluationKey> keys = new LinkedHashSet<>();
        bodies.forEach(body -> rules.keySet().forEach(rule -> keys.add(new EvaluationKey(rule, body))));
        return keys;
    }

    private static List<String> bodies(DatasetGraph data) {
        return data.getGraph(CATALOGUE).stream(Node.ANY, RDF.type.asNode(), BODY)
                .map(triple -> triple.getSubject().getURI())
                .distinct()
                .sorted()
                .toList();
    }
}
