package kz.saulet.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import kz.saulet.change.PastEstates;
import kz.saulet.change.Stopping;
import kz.saulet.examination.RuleBook;
import kz.saulet.examination.demo.HistoryDesk;
import kz.saulet.organisation.Role;
import kz.saulet.replay.ChangeKind;
import kz.saulet.replay.ReplayOrder;
import kz.saulet.replay.ReplayRecords;
import kz.saulet.replay.ReplayResult;
import kz.saulet.replay.Replays;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.ruleset.RuleDesk;
import kz.saulet.submission.CaseDesk;

/**
 * The 530 past cases of the demonstration: adding them to an empty database, and running the whole rule set over all their
 * frozen rounds, the first time in a fresh process and again. Elapsed time beside processor time of the whole process.
 */
public final class PastCasesScenario {

    private static final PrintStream OUT =
            new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int RUNS = 4;

    private PastCasesScenario() {}

    public static void main(String[] arguments) {
        try (HistoryDesk history = new HistoryDesk()) {
            timed("adding the past cases", history::fill);
            CaseDesk cases = history.desk.cases;
            cases.become(Role.METHODOLOGIST, CaseDesk.BETA);
            Queue<Runnable> waiting = new ArrayDeque<>();
            RuleDesk rules = new RuleDesk(cases.log, cases.permissions);
            Replays replays = new Replays(
                    waiting::add,
                    new Stopping(),
                    cases.permissions,
                    new RuleBook(rules.versions),
                    rules.drafts,
                    history.desk.errors,
                    history.desk.frozen,
                    new PastEstates(cases.entities, cases.store),
                    new ReplayRecords(cases.entities),
                    cases.directory);
            for (int run = 0; run < RUNS; run++) {
                ReplayOrder order = run % 2 == 0
                        ? ReplayOrder.of(RuleLibrary.VERSION)
                        : new ReplayOrder(
                                RuleLibrary.VERSION, Map.of("S-030", Map.of("limit", "2")), null, null, null);
                String id = cases.log.inTransaction(() -> replays.start(order));
                timed("replay of " + order.parameters(), () -> {
                    Runnable work = waiting.remove();
                    return cases.log.inTransaction(() -> {
                        work.run();
                        return id;
                    });
                });
                print(cases.log.inTransaction(() -> replays.result(id)).orElseThrow());
            }
        }
        System.exit(0);
    }

    private static void print(ReplayResult result) {
        OUT.printf(
                Locale.ROOT,
                "  %d rounds, unchanged %s, newly failing %s%n",
                result.rounds().size(),
                result.totals().get(ChangeKind.UNCHANGED),
                result.totals().get(ChangeKind.NEWLY_FAILING));
    }

    private static <T> void timed(String what, Supplier<T> work) {
        long started = System.nanoTime();
        long used = PROCESS.getProcessCpuTime();
        T done = work.get();
        OUT.printf(
                Locale.ROOT,
                "%s: %s, %,d ms, processor %,d ms%n",
                what,
                done,
                (System.nanoTime() - started) / 1_000_000,
                (PROCESS.getProcessCpuTime() - used) / 1_000_000);
    }
}
