package kz.saulet.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kz.saulet.examination.FrozenCase;
import kz.saulet.examination.FrozenVerdict;
import kz.saulet.norms.NormRegister;
import kz.saulet.plan.Reads;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.Rule;
import kz.saulet.rules.RuleChecker;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.snapshot.Snapshot;

/** One run of a rule set over frozen cases, on at most two processors, so that people at work hardly notice. */
final class ReplayRun {

    private static final int PROCESSORS = 2;

    private final RuleChecker checker;
    private final Comparison comparison;
    private final Recall recall;
    private final Consumer<CheckResult> watcher;
    private final BooleanSupplier stop;
    private final Map<Snapshot, NormRegister> registers = new ConcurrentHashMap<>();
    private final AtomicInteger done = new AtomicInteger();
    private volatile boolean cancelled;

    /**
     * @param watcher is told of every check
     * @param stop ends the run as {@link #cancel} does
     */
    ReplayRun(
            RuleChecker checker,
            Comparison comparison,
            Recall recall,
            Consumer<CheckResult> watcher,
            BooleanSupplier stop) {
        this.checker = checker;
        this.comparison = comparison;
        this.recall = recall;
        this.watcher = watcher;
        this.stop = stop;
    }

    /** Rounds finished so far. */
    int done() {
        return done.get();
    }

    void cancel() {
        cancelled = true;
    }

    boolean isCancelled() {
        return cancelled;
    }

    /**
     * @param estates by the position of each case
     * @throws CancellationException after {@link #cancel}
     */
    ReplayResult over(List<FrozenCase> cases, Map<Long, Snapshot> estates) {
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(PROCESSORS, Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Part>> parts = new ArrayList<>();
            for (FrozenCase frozen : cases) {
                parts.add(workers.submit(() -> run(frozen, estate(estates, frozen))));
            }
            return together(parts);
        } finally {
            workers.shutdownNow();
        }
    }

    private static Snapshot estate(Map<Long, Snapshot> estates, FrozenCase frozen) {
        Snapshot estate = estates.get(frozen.position());
        if (estate == null) {
            throw new IllegalStateException("No estate at " + frozen.position());
        }
        return estate;
    }

    private Part run(FrozenCase frozen, Snapshot estate) {
        goOn();
        NormRegister norms = registers.computeIfAbsent(estate, same -> NormRegister.read(estate.dataset()));
        CheckInput input = frozen.input();
        CheckResult result = checker.outline(input, estate, frozen.position(), norms);
        // asked again: rules that were cut off are not broken
        goOn();
        watcher.accept(result);
        ReplayedCase round = new ReplayedCase(
                frozen.examinationId(), frozen.caseId(), frozen.number(), frozen.documentType(), frozen.body());
        Part part = new Part(
                round,
                comparison.of(
                        round,
                        then(frozen, input, estate, norms, result),
                        result.verdicts(),
                        verdict -> whole(verdict, input, estate, norms)));
        done.incrementAndGet();
        return part;
    }

    private RuleVerdict whole(RuleVerdict verdict, CheckInput input, Snapshot estate, NormRegister norms) {
        Rule rule = checker.rules().rule(verdict.rule()).orElseThrow();
        return checker.check(rule, input, estate, norms, new Reads());
    }

    private void goOn() {
        if (cancelled || stop.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private List<FrozenVerdict> then(
            FrozenCase frozen, CheckInput input, Snapshot estate, NormRegister norms, CheckResult now) {
        List<FrozenVerdict> then = frozen.verdicts();
        return then.isEmpty()
                ? recall.of(frozen, now, old -> old.outline(input, estate, frozen.position(), norms))
                : then;
    }

    private static ReplayResult together(List<Future<Part>> parts) {
        List<ReplayedCase> rounds = new ArrayList<>();
        List<ReplayChange> changes = new ArrayList<>();
        for (Future<Part> future : parts) {
            Part part = finished(future);
            rounds.add(part.round());
            changes.addAll(part.changes());
        }
        return new ReplayResult(List.copyOf(rounds), List.copyOf(changes));
    }

    private static Part finished(Future<Part> part) {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private record Part(ReplayedCase round, List<ReplayChange> changes) {}
}
