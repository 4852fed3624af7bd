package kz.saulet.estate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import kz.saulet.graph.GraphNames;
import kz.saulet.norms.NormRegister;
import kz.saulet.plan.ReadRows;
import kz.saulet.plan.Reads;
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
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;

/**
 * Evaluates the rules about architectures over all bodies: all of them, or those that a change can affect, with the same
 * outcome. Rules about the papers of a submission are left out: an architecture has none.
 */
final class EstateEvaluation {

    static final String ARCHITECTURE = "architecture";

    private static final Set<String> OF_PAPERS = Set.of("document", "attachments");
    static final String ROOT = GraphNames.DATA + "proposal/estate";
    private static final Node CATALOGUE = NodeFactory.createURI(GraphNames.CATALOGUE);
    private static final Node BODY = NodeFactory.createURI("https://ns.saulet.kz/ea#StateBody");

    private final RuleSet set;
    private final LocalDate date;
    private final RuleChecker checker;
    private final Map<String, Inspected> rules = new LinkedHashMap<>();

    private record Inspected(Rule rule, RuleFootprint footprint) {}

    EstateEvaluation(RuleSet set, LocalDate date) {
        this.set = set;
        this.date = date;
        this.checker = new RuleChecker(set, RuleLimits.PATIENT);
        set.rules().stream()
                .filter(EstateEvaluation::concernsArchitectures)
                .forEach(rule -> rules.put(rule.id(), new Inspected(rule, RuleFootprint.of(rule))));
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
        Moment moment = moment(estate, position, NormRegister.read(estate.dataset()));
        return evaluate(moment, Map.of(), progress, stop);
    }

    /** How many evaluations {@link #all} makes. */
    int size(Snapshot estate) {
        return bodies(estate).size() * rules.size();
    }

    /**
     * What is true after some changes.
     *
     * @param changed quads added or deleted between the two states
     */
    EstateVerdicts after(
            EstateVerdicts before, Collection<Quad> changed, Snapshot estate, long position, BooleanSupplier stop) {
        if (changed.stream().anyMatch(RuleFootprint::isNorm)) {
            return all(estate, position, done -> {}, stop);
        }
        Map<EvaluationKey, Evaluated> same = new HashMap<>(before.all());
        affected(before, changed).forEach(same::remove);
        return evaluate(moment(estate, position, before.norms()), same, done -> {}, stop);
    }

    /** The evaluations whose outcome a change may turn. */
    Set<EvaluationKey> affected(EstateVerdicts before, Collection<Quad> changed) {
        Map<String, List<Touch>> touches = new HashMap<>();
        List<Quad> quads = List.copyOf(changed);
        List<long[]> rows = quads.stream().map(ReadRows::touchedBy).toList();
        rules.forEach((id, rule) -> touches.put(id, touches(rule.footprint(), quads, rows)));
        Set<EvaluationKey> affected = new HashSet<>();
        before.all().forEach((key, known) -> {
            List<Touch> ofRule = touches.getOrDefault(key.rule(), List.of());
            if (!ofRule.isEmpty() && isAffected(key.bodyId(), known.reads(), ofRule)) {
                affected.add(key);
            }
        });
        return affected;
    }

    /** A changed quad that a rule may read: over which bodies, and in which rows. */
    private record Touch(RuleFootprint.Readers readers, long[] rows) {}

    private static List<Touch> touches(RuleFootprint footprint, List<Quad> changed, List<long[]> rows) {
        List<Touch> touches = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            RuleFootprint.Readers readers = footprint.readers(changed.get(i));
            if (!readers.isNobody()) {
                touches.add(new Touch(readers, rows.get(i)));
            }
        }
        return touches;
    }

    private static boolean isAffected(String body, ReadRows reads, List<Touch> touches) {
        for (Touch touch : touches) {
            if (touch.readers().has(body) && reads.affectedBy(touch.rows())) {
                return true;
            }
        }
        return false;
    }

    private record Moment(Snapshot estate, long position, NormRegister norms, List<String> bodies) {}

    private static Moment moment(Snapshot estate, long position, NormRegister norms) {
        return new Moment(estate, position, norms, bodies(estate));
    }

    private EstateVerdicts evaluate(
            Moment now, Map<EvaluationKey, Evaluated> known, IntConsumer progress, BooleanSupplier stop) {
        Map<EvaluationKey, Evaluated> all = new LinkedHashMap<>();
        int done = 0;
        for (EvaluationKey key : keys(now.bodies())) {
            Evaluated evaluated = known.get(key);
            if (evaluated == null) {
                Reads reads = new Reads();
                evaluated = Evaluated.of(verdict(key, now.estate(), now.norms(), reads), reads);
                // asked behind it: a rule that was cut off is no broken rule
                if (stop.getAsBoolean()) {
                    throw new CancellationException("Stopped");
                }
                progress.accept(++done);
            }
            all.put(key, evaluated);
        }
        return new EstateVerdicts(now.position(), date, set, now.norms(), now.bodies(), all);
    }

    /** One evaluation with its evidence. */
    RuleVerdict verdict(EvaluationKey key, Snapshot estate, NormRegister norms) {
        return verdict(key, estate, norms, new Reads());
    }

    /** One evaluation that tells only the findings about some foci; the verdict and its counts are those of all. */
    RuleVerdict verdict(EvaluationKey key, Snapshot estate, NormRegister norms, Predicate<String> told) {
        return checker.check(inspected(key.rule()).rule(), input(key), estate, norms, told);
    }

    private RuleVerdict verdict(EvaluationKey key, Snapshot estate, NormRegister norms, Reads reads) {
        return checker.check(inspected(key.rule()).rule(), input(key), estate, norms, reads);
    }

    /** IRIs of what an evaluation that has an answer looks at. */
    Set<String> scope(EvaluationKey key, Snapshot estate, NormRegister norms) {
        return checker.scope(inspected(key.rule()).rule(), input(key), estate, norms);
    }

    private CheckInput input(EvaluationKey key) {
        return new CheckInput(ARCHITECTURE, key.body(), date, ROOT, GraphFactory.createDefaultGraph(), Set.of());
    }

    private Inspected inspected(String rule) {
        Inspected inspected = rules.get(rule);
        if (inspected == null) {
            throw new IllegalArgumentException("Not a rule about architectures: " + rule);
        }
        return inspected;
    }

    private List<EvaluationKey> keys(List<String> bodies) {
        return bodies.stream()
                .flatMap(body -> rules.keySet().stream().map(rule -> new EvaluationKey(rule, body)))
                .toList();
    }

    private static List<String> bodies(Snapshot estate) {
        return estate.dataset().getGraph(CATALOGUE).stream(Node.ANY, RDF.type.asNode(), BODY)
                .map(triple -> triple.getSubject().getURI())
                .distinct()
                .sorted()
                .toList();
    }
}
