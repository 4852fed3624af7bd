package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import kz.saulet.change.GraphsChanged;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormProblem;
import kz.saulet.norms.NormRegister;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleGrounds;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/** The norm register as it stands, read again only when its graphs change, and what rests on it. */
@ApplicationScoped
public class NormBook {

    private static final Set<String> GRAPHS = Set.of(GraphNames.NORMS, NormRegister.TERMS);

    private GraphStore store;
    private RuleBook rules;
    private final AtomicLong changes = new AtomicLong();
    private volatile @Nullable NormRegister known;

    @Inject
    public NormBook(GraphStore store, RuleBook rules) {
        this.store = store;
        this.rules = rules;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected NormBook() {}

    public NormRegister register() {
        NormRegister register = known;
        return register != null ? register : store.read(this::register);
    }

    /** The register of an estate that the caller is reading. */
    NormRegister register(DatasetGraph estate) {
        NormRegister register = known;
        if (register != null) {
            return register;
        }
        long before = changes.get();
        NormRegister read = NormRegister.read(estate);
        if (changes.get() == before) {
            known = read;
        }
        return read;
    }

    /** The acts looked for; those that most rules name come first. */
    public List<NormAct> find(NormQuery query) {
        return register().acts().stream()
                .filter(query::asksFor)
                .sorted(Comparator.comparingLong((NormAct act) -> -naming(act.id())))
                .toList();
    }

    /** How many rules name an act. */
    public long naming(String act) {
        return rules.rules().rules().stream()
                .filter(r -> act.equals(r.basis().act()))
                .count();
    }

    /** What the reference of a rule means on a day. */
    public NormReference cited(Rule rule, LocalDate date) {
        return NormReference.of(rule.basis(), register(), date);
    }

    /** The rules that name the act, and those that it grounds on the day in place of another one. */
    public List<RestingRule> restingOn(String act, LocalDate date) {
        return rules.rules().rules().stream()
                .map(rule -> new RestingRule(rule, cited(rule, date)))
                .filter(r -> act.equals(r.norm().act())
                        || act.equals(r.rule().basis().act()))
                .toList();
    }

    /** What contradicts itself in the register. */
    public List<NormProblem> problems() {
        return register().problems();
    }

    /** What does not fit between the rules and the register, and files that are no rules. */
    public List<RuleGrounds.Problem> ruleProblems() {
        return RuleGrounds.problems(rules.rules(), register());
    }

    void graphsChanged(@Observes GraphsChanged event) {
        if (event.change().changes().touched().stream().anyMatch(t -> GRAPHS.contains(t.graph()))) {
            changes.incrementAndGet();
            known = null;
        }
    }
}
