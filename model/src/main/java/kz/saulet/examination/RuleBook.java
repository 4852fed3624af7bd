package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.saulet.problem.NotFound;
import kz.saulet.rules.MalformedRule;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleReader;
import kz.saulet.rules.RuleSet;
import kz.saulet.ruleset.RuleVersions;
import kz.saulet.ruleset.RulesPublished;
import org.jspecify.annotations.Nullable;

/** The rules in force. They are read when first asked for, and anew after a version was published. */
@ApplicationScoped
public class RuleBook {

    private static final int MOST_VERSIONS = 3;

    private Supplier<RuleSet> source;
    private Function<String, RuleSet> versions;
    private Editions former;
    private final Map<String, Optional<Rule>> formerRules = new ConcurrentHashMap<>();
    private final Map<String, RuleChecker> ofVersions = new LinkedHashMap<>();
    private volatile @Nullable RuleChecker checker;

    @Inject
    public RuleBook(RuleVersions versions) {
        this(versions::current, versions::set, versions::edition);
    }

    RuleBook(RuleSet rules) {
        this(() -> rules, RuleBook::unknown, (rule, edition) -> Optional.empty());
    }

    private RuleBook(Supplier<RuleSet> source, Function<String, RuleSet> versions, Editions former) {
        this.source = source;
        this.versions = versions;
        this.former = former;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected RuleBook() {}

    public RuleSet rules() {
        return checker().rules();
    }

    RuleChecker checker() {
        RuleChecker ready = checker;
        return ready == null ? read() : ready;
    }

    /**
     * The rules of a version, in force or not, for past cases. Those asked for lately are kept, as reading and compiling them takes long.
     *
     * @throws NotFound when nobody keeps that version any more
     */
    public RuleChecker checker(String version) {
        synchronized (ofVersions) {
            RuleChecker known = ofVersions.remove(version);
            RuleChecker ready = known == null ? ofVersion(version) : known;
            ofVersions.put(version, ready);
            ofVersions.keySet().removeIf(oldest -> ofVersions.size() > MOST_VERSIONS);
            return ready;
        }
    }

    private RuleChecker ofVersion(String version) {
        RuleChecker inForce = checker();
        return inForce.rules().version().equals(version)
                ? inForce.within(RuleLimits.PATIENT)
                : new RuleChecker(versions.apply(version), RuleLimits.PATIENT);
    }

    private static RuleSet unknown(String version) {
        throw NotFound.ruleSet(version);
    }

    private synchronized RuleChecker read() {
        RuleChecker ready = checker;
        if (ready == null) {
            ready = new RuleChecker(source.get(), RuleLimits.DEFAULT);
            checker = ready;
        }
        return ready;
    }

    /** From now on checks use the version just published; those under way end with the rules they began with. */
    public void turn(@Observes(during = TransactionPhase.AFTER_SUCCESS) RulesPublished published) {
        checker = null;
    }

    /** A rule in the edition asked for, in force or not; empty when nobody keeps that edition any more. */
    Optional<Rule> rule(String id, String edition) {
        Optional<Rule> inForce = rules().rule(id).filter(rule -> rule.edition().equals(edition));
        return inForce.isPresent()
                ? inForce
                : formerRules.computeIfAbsent(id + " " + edition, key -> formerRule(id, edition));
    }

    private Optional<Rule> formerRule(String id, String edition) {
        return former.find(id, edition)
                .or(() -> RuleLibrary.coreFiles(id))
                .flatMap(RuleBook::readable)
                .filter(rule -> rule.edition().equals(edition));
    }

    private static Optional<Rule> readable(RuleFiles files) {
        try {
            return Optional.of(RuleReader.read(files.turtle()));
        } catch (MalformedRule e) {
            return Optional.empty();
        }
    }

    Criterion criterion(String rule) {
        return rules().rule(rule).flatMap(r -> Criterion.of(r.criterion())).orElse(Criterion.FORMAL);
    }

    /** Finds the texts of a rule in an edition that is no longer in force. */
    private interface Editions {
        Optional<RuleFiles> find(String rule, String edition);
    }
}
