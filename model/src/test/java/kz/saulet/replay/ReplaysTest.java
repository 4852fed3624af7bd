package kz.saulet.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.change.PastEstates;
import kz.saulet.change.Stopping;
import kz.saulet.examination.ExaminationDesk;
import kz.saulet.examination.RuleBook;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.organisation.Role;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.InvalidInput;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.WrongState;
import kz.saulet.rules.RuleFiles;
import kz.saulet.rules.RuleLibrary;
import kz.saulet.rules.Verdict;
import kz.saulet.ruleset.RuleDesk;
import kz.saulet.submission.CaseDesk;
import kz.saulet.submission.Content;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Past cases run again, over a database and a small estate. */
class ReplaysTest {

    private static final String LIMITED = "S-030";
    private static final String SHIPPED = RuleLibrary.VERSION;
    private static final String TEXT = "#Введение\nОпытная эксплуатация проводится в течение 3 (трёх) месяцев.";

    private final ExaminationDesk desk = new ExaminationDesk();
    private final CaseDesk cases = desk.cases;
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final RuleDesk rules = new RuleDesk(cases.log, cases.permissions);
    private final Replays replays = new Replays(
            waiting::add,
            new Stopping(),
            cases.permissions,
            new RuleBook(rules.versions),
            rules.drafts,
            desk.errors,
            desk.frozen,
            new PastEstates(cases.entities, cases.store),
            new ReplayRecords(cases.entities),
            cases.directory);

    @BeforeEach
    void handIn() {
        submit(TEXT);
        submit(TEXT + "\n#12 Источники разработки\nЗакон.");
        cases.become(Role.METHODOLOGIST, CaseDesk.BETA);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void sameEditionFlipsNothing() {
        ReplayResult result = run(ReplayOrder.of(SHIPPED));
        assertEquals(2, result.rounds().size());
        assertEquals(2 * RuleLibrary.core().rules().size(), result.changes().size());
        assertEquals(List.of(), turned(result));
        assertTrue(result.changes().stream().anyMatch(c -> c.after() == Verdict.FAILED), "something fails");
        assertTrue(result.changes().stream().anyMatch(c -> c.after() == Verdict.PASSED), "something passes");
    }

    @Test
    void everyCaseIsJudgedOverTheEstateOfItsOwnDay() {
        // what the cases were checked against is gone, and the same edition still says the same
        ChangeSet loss = new ChangeSet(Set.of(), catalogue());
        cases.log.append(loss);
        assertEquals(List.of(), turned(run(ReplayOrder.of(SHIPPED))));

        cases.log.append(loss.inverse());
        cases.become(Role.AGENCY, CaseDesk.ALPHA);
        submit(TEXT);
        cases.become(Role.METHODOLOGIST, CaseDesk.BETA);
        ReplayResult three = run(ReplayOrder.of(SHIPPED));
        assertEquals(3, three.rounds().size());
        assertEquals(List.of(), turned(three));
    }

    @Test
    void verdictsThatWereNeverRecordedAreWorkedOutOnce() {
        cases.log.inTransaction(() -> cases.entities
                .createNativeQuery("update frozen_check set verdicts = :nothing")
                .setParameter("nothing", nothing())
                .executeUpdate());
        ReplayResult result = run(new ReplayOrder(SHIPPED, Map.of(LIMITED, Map.of("limit", "2")), null, null, null));
        assertEquals(
                Set.of(LIMITED), turned(result).stream().map(ReplayChange::rule).collect(Collectors.toSet()));
        cases.log
                .inTransaction(() -> desk.frozen.list(null, null))
                .forEach(round -> assertEquals(
                        RuleLibrary.core().rules().size(), round.verdicts().size()));
    }

    @Test
    void newThresholdTurnsThoseBeyondIt() {
        ReplayResult result = run(new ReplayOrder(SHIPPED, Map.of(LIMITED, Map.of("limit", "2")), null, null, null));
        List<ReplayChange> turned = turned(result);
        assertEquals(2, turned.size(), turned::toString);
        for (ReplayChange change : turned) {
            assertEquals(LIMITED, change.rule());
            assertEquals(ChangeKind.NEWLY_FAILING, change.kind());
            assertEquals(ChangeReason.NEW_PARAMETER, change.reason());
            assertEquals(Verdict.PASSED, change.before());
            assertFalse(java.util.Objects.requireNonNull(change.note()).isEmpty());
        }
        assertEquals(new ReplayCount(2, 2, 2), result.totals().get(ChangeKind.NEWLY_FAILING));
        assertEquals(LIMITED, result.byRule().get(0).key());
        assertEquals(CaseDesk.ALPHA, result.byBody().get(0).key());
    }

    @Test
    void draftIsComparedRuleByRule() {
        rules.save(RuleDesk.raised(LIMITED, "2026.9", "ea:default 12", "ea:default 2"));
        cases.log.inTransaction(() -> rules.drafts.remove("C-020", 0));
        RuleFiles added = RuleLibrary.coreFiles("C-020").orElseThrow();
        rules.save(new RuleFiles("C-920", added.turtle().replace("C-020", "C-920"), ""));

        ReplayResult result = run(ReplayOrder.of(ReplayOrder.DRAFT));

        assertEquals(
                Map.of(
                        LIMITED,
                        Set.of(ChangeReason.NEW_EDITION),
                        "C-020",
                        Set.of(ChangeReason.REMOVED_RULE),
                        "C-920",
                        Set.of(ChangeReason.NEW_RULE)),
                turned(result).stream()
                        .collect(Collectors.groupingBy(
                                ReplayChange::rule, Collectors.mapping(ReplayChange::reason, Collectors.toSet()))));
        assertEquals(
                2, result.changes(filter(ChangeKind.NEWLY_PASSING, "C-020")).size());
        assertEquals(
                2, result.changes(filter(ChangeKind.NEWLY_FAILING, "C-920")).size());
    }

    @Test
    void oneRuleAloneIsComparedWithItselfAlone() {
        ReplayResult result = run(new ReplayOrder(SHIPPED, Map.of(), LIMITED, null, null));
        assertEquals(2, result.changes().size());
        assertEquals(List.of(), turned(result));
    }

    @Test
    void resultSurvivesARestart() {
        String id = start(ReplayOrder.of(SHIPPED));
        work();
        ReplayResult before = cases.log.inTransaction(() -> replays.result(id)).orElseThrow();
        Replays again = new Replays(
                waiting::add,
                new Stopping(),
                cases.permissions,
                new RuleBook(rules.versions),
                rules.drafts,
                desk.errors,
                desk.frozen,
                new PastEstates(cases.entities, cases.store),
                new ReplayRecords(cases.entities),
                cases.directory);
        assertEquals(before, cases.log.inTransaction(() -> again.result(id)).orElseThrow());
        ReplayView view = cases.log.inTransaction(() -> again.view(id));
        assertTrue(view.finished());
        assertEquals(100, view.percent());
    }

    @Test
    void runThatWasCutOffIsSaidToBeInterrupted() {
        String id = start(ReplayOrder.of(SHIPPED));
        ReplayRecords records = new ReplayRecords(cases.entities);
        assertEquals(
                ReplayState.INTERRUPTED,
                cases.log
                        .inTransaction(() -> records.find(id, any -> -1))
                        .orElseThrow()
                        .state());
    }

    @Test
    void cancelledRunHasNoResult() {
        String id = start(ReplayOrder.of(SHIPPED));
        assertTrue(cases.log.inTransaction(() -> replays.view(id)).running());
        cases.log.inTransaction(() -> {
            replays.cancel(id);
            return id;
        });
        work();
        assertEquals(
                ReplayState.CANCELLED,
                cases.log.inTransaction(() -> replays.view(id)).state());
        assertTrue(cases.log.inTransaction(() -> replays.result(id)).isEmpty());
    }

    @Test
    void secondRunAtATimeIsRefused() {
        start(ReplayOrder.of(SHIPPED));
        assertThrows(WrongState.class, () -> start(ReplayOrder.of(SHIPPED)));
        work();
        start(ReplayOrder.of(SHIPPED));
    }

    @Test
    void unusableOrdersAreRefused() {
        assertThrows(InvalidInput.class, () -> start(ReplayOrder.of("1999.1")));
        assertThrows(InvalidInput.class, () -> start(new ReplayOrder(SHIPPED, Map.of(), "X-999", null, null)));
        assertThrows(
                InvalidInput.class,
                () -> start(new ReplayOrder(SHIPPED, Map.of(LIMITED, Map.of("limits", "2")), null, null, null)));
        assertThrows(
                InvalidInput.class,
                () -> start(new ReplayOrder(SHIPPED, Map.of(LIMITED, Map.of("limit", "two")), null, null, null)));
        assertThrows(NotFound.class, () -> cases.log.inTransaction(() -> replays.view("77")));
    }

    @Test
    void onlyTheMethodologistReplays() {
        cases.become(Role.EXPERT, CaseDesk.BETA);
        assertThrows(Forbidden.class, () -> start(ReplayOrder.of(SHIPPED)));
        assertThrows(Forbidden.class, () -> cases.log.inTransaction(replays::list));
    }

    /** A packed list without verdicts. */
    private static byte[] nothing() {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try {
            new java.util.zip.GZIPOutputStream(bytes).close();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void submit(String text) {
        String id = cases.draft();
        cases.save(
                id,
                Map.of(
                        "purpose", List.of(new Content.Plain("Учёт казны")),
                        "changesSystem", List.of(new Content.Link(GraphNames.DATA + "informatization-object/s2"))));
        cases.attach(id, "tz.docx", text);
        cases.log.inTransaction(() -> desk.examinations.submit(id));
    }

    private Set<Quad> catalogue() {
        return cases.store.read(
                data -> data.stream(NodeFactory.createURI(GraphNames.CATALOGUE), Node.ANY, Node.ANY, Node.ANY)
                        .collect(Collectors.toSet()));
    }

    private ReplayResult run(ReplayOrder order) {
        String id = start(order);
        work();
        return cases.log.inTransaction(() -> replays.result(id)).orElseThrow();
    }

    private String start(ReplayOrder order) {
        return cases.log.inTransaction(() -> replays.start(order));
    }

    private void work() {
        for (Runnable task = waiting.poll(); task != null; task = waiting.poll()) {
            Runnable next = task;
            cases.log.inTransaction(() -> {
                next.run();
                return true;
            });
        }
    }

    private static List<ReplayChange> turned(ReplayResult result) {
        return result.changes().stream()
                .filter(c -> c.kind() != ChangeKind.UNCHANGED)
                .toList();
    }

    private static ReplayFilter filter(ChangeKind kind, String rule) {
        return new ReplayFilter(kind, null, rule, null, null);
    }
}
