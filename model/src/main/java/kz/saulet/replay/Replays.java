package kz.saulet.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import kz.saulet.change.PastEstates;
import kz.saulet.change.Stopping;
import kz.saulet.examination.FrozenCase;
import kz.saulet.examination.FrozenCases;
import kz.saulet.examination.RuleBook;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.FieldError;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.Messages;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.WrongState;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleLimits;
import kz.saulet.rules.RuleSet;
import kz.saulet.ruleset.RuleDrafts;
import kz.saulet.ruleset.RuleErrors;
import kz.saulet.submission.Directory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs rules over all past cases in the background, one run at a time. The result is kept; a run that is under way can be
 * watched and cancelled, by whoever may start one.
 */
@ApplicationScoped
public class Replays {

    private static final Logger LOG = LoggerFactory.getLogger(Replays.class);
    private static final int REMEMBERED = 2;

    private Executor executor;
    private Stopping stopping;
    private Permissions permissions;
    private RuleBook book;
    private RuleDrafts drafts;
    private RuleErrors errors;
    private FrozenCases cases;
    private PastEstates estates;
    private ReplayRecords records;
    private Directory directory;

    private final Map<String, ReplayRun> running = new ConcurrentHashMap<>();
    private final Map<String, ReplayResult> lastRead = new LinkedHashMap<>(4, 1, true) {
        @java.io.Serial
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReplayResult> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Inject
    public Replays(
            Executor executor,
            Stopping stopping,
            Permissions permissions,
            RuleBook book,
            RuleDrafts drafts,
            RuleErrors errors,
            FrozenCases cases,
            PastEstates estates,
            ReplayRecords records,
            Directory directory) {
        this.executor = executor;
        this.stopping = stopping;
        this.permissions = permissions;
        this.book = book;
        this.drafts = drafts;
        this.errors = errors;
        this.cases = cases;
        this.estates = estates;
        this.records = records;
        this.directory = directory;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected Replays() {}

    /**
     * Begins a run. What it runs is taken now: a draft that is changed meanwhile changes nothing in it.
     *
     * @return its id
     * @throws InvalidInput for a version, rule or parameter that does not exist
     * @throws WrongState while another run is under way
     */
    public synchronized String start(ReplayOrder order) {
        permissions.requireEditRules();
        RuleChecker checker = checker(order);
        RuleSet set = checker.rules();
        if (!running.isEmpty()) {
            throw new WrongState("replay.running");
        }
        List<FrozenCase> frozen = cases.list(order.documentType(), order.body());
        String id = records.begin(
                order,
                set.version(),
                set.hash(),
                frozen.size(),
                permissions.person().login());
        Recall recall = recall(order, set, frozen);
        ReplayRun run = new ReplayRun(
                checker,
                new Comparison(Set.copyOf(order.parameters().keySet()), order.rule()),
                recall,
                errors::note,
                stopping::begun);
        running.put(id, run);
        executor.execute(() -> run(id, run, recall, frozen));
        return id;
    }

    public List<ReplayView> list() {
        permissions.requireEditRules();
        return records.list(this::done);
    }

    public ReplayView view(String id) {
        permissions.requireEditRules();
        return records.find(id, this::done).orElseThrow(() -> NotFound.replay(id));
    }

    /** What was found; empty until the run is done. */
    public Optional<ReplayResult> result(String id) {
        permissions.requireEditRules();
        synchronized (lastRead) {
            ReplayResult known = lastRead.get(id);
            if (known != null) {
                return Optional.of(known);
            }
        }
        Optional<ReplayResult> read = records.result(id);
        synchronized (lastRead) {
            read.ifPresent(result -> lastRead.put(id, result));
        }
        return read;
    }

    /** Stops a run; one that has ended stays as it is. */
    public void cancel(String id) {
        view(id);
        ReplayRun run = running.get(id);
        if (run != null) {
            run.cancel();
        }
    }

    /** The other thresholds of a run, in the words of the rules in force. */
    public List<Threshold> thresholds(ReplayOrder order) {
        List<Threshold> thresholds = new ArrayList<>();
        order.parameters()
                .forEach((rule, values) -> values.forEach((name, value) -> {
                    Optional<Rule.Parameter> known = book.rules().rule(rule).flatMap(r -> r.parameters().stream()
                            .filter(p -> p.name().equals(name))
                            .findFirst());
                    thresholds.add(new Threshold(
                            rule,
                            known.map(Rule.Parameter::label).orElseGet(() -> new Labels(Map.of("", name))),
                            value,
                            known.map(Rule.Parameter::text).orElse("")));
                }));
        return thresholds;
    }

    /** The names of bodies, for a reader of results. */
    public Map<String, Labels> names(Collection<String> bodies) {
        return directory.names(bodies);
    }

    private int done(String id) {
        ReplayRun run = running.get(id);
        return run == null ? -1 : run.done();
    }

    private RuleChecker checker(ReplayOrder order) {
        RuleChecker whole = whole(order);
        RuleSet set = whole.rules();
        order.parameters().forEach((rule, values) -> requireParameters(rule(set, "parameters", rule), values));
        RuleSet changed = set.withParameters(order.parameters());
        String only = order.rule();
        return whole.over(only == null ? changed : changed.only(rule(changed, "rule", only)));
    }

    private RuleChecker whole(ReplayOrder order) {
        try {
            return order.ruleSet().equals(ReplayOrder.DRAFT)
                    ? new RuleChecker(drafts.set(), RuleLimits.PATIENT)
                    : book.checker(order.ruleSet());
        } catch (NotFound e) {
            throw new InvalidInput(new FieldError("ruleSet", "unknown-rule-set"));
        }
    }

    private static Rule rule(RuleSet set, String field, String id) {
        return set.rule(id)
                .orElseThrow(() -> new InvalidInput(new FieldError(
                        field, "message", Map.of("text", NotFound.rule(id).sentence()))));
    }

    private static void requireParameters(Rule rule, Map<String, String> values) {
        Map<String, Rule.Parameter> known =
                rule.parameters().stream().collect(Collectors.toMap(Rule.Parameter::name, p -> p));
        values.forEach((name, value) -> {
            Rule.Parameter parameter = known.get(name);
            if (parameter == null) {
                throw new InvalidInput(new FieldError("parameters." + name, "unknown-parameter"));
            }
            if (!parameter.accepts(value)) {
                throw new InvalidInput(new FieldError(
                        "parameters." + name, "parameter-value", Map.of("default", Messages.plain(parameter.text()))));
            }
        });
    }

    private Recall recall(ReplayOrder order, RuleSet set, List<FrozenCase> frozen) {
        Map<String, RuleChecker> checkers = new LinkedHashMap<>();
        frozen.stream()
                .filter(round -> round.verdicts().isEmpty())
                .map(FrozenCase::ruleSet)
                .distinct()
                .forEach(version -> kept(version).ifPresent(old -> checkers.put(version, old)));
        boolean plain = order.parameters().isEmpty()
                && order.rule() == null
                && !order.ruleSet().equals(ReplayOrder.DRAFT);
        return new Recall(checkers, plain ? set.version() : null);
    }

    private Optional<RuleChecker> kept(String version) {
        try {
            return Optional.of(book.checker(version));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    private void run(String id, ReplayRun run, Recall recall, List<FrozenCase> frozen) {
        try {
            runAndKeep(id, run, recall, frozen);
        } catch (RuntimeException e) {
            if (stopping.begun()) {
                LOG.info("Replay {} ends with the server", id);
            } else {
                LOG.error("Replay {} failed", id, e);
            }
        } finally {
            running.remove(id);
        }
    }

    /** What ends with the server is left as it is: a run that nobody runs. */
    private void runAndKeep(String id, ReplayRun run, Recall recall, List<FrozenCase> frozen) {
        ReplayResult result = null;
        ReplayState end = ReplayState.FAILED;
        try {
            Set<Long> positions = frozen.stream().map(FrozenCase::position).collect(Collectors.toSet());
            result = run.over(frozen, estates.at(positions));
            cases.record(recall.recalled());
            end = ReplayState.DONE;
        } catch (CancellationException e) {
            end = ReplayState.CANCELLED;
        } finally {
            if (!stopping.begun()) {
                records.finish(id, end, run.done(), result);
            }
        }
    }
}
