package kz.saulet.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.architecture.Approval;
import kz.saulet.architecture.ApprovalFacts;
import kz.saulet.architecture.Baselines;
import kz.saulet.change.Change;
import kz.saulet.change.ChangeRequest;
import kz.saulet.change.History;
import kz.saulet.change.TestLog;
import kz.saulet.demo.Baseline;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.MemoryGraphStore;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeedingTest {

    private final TestLog test = new TestLog(TestLog.h2(), new MemoryGraphStore());
    private final Baselines baselines = new Baselines(test.entities, test.log, test.reader, test.store);
    private final GivenContent given = new GivenContent(test.entities);
    private final Seeding seeding = new Seeding(test.log, baselines, given);
    private final Upgrade upgrade = new Upgrade(test.log, new History(test.entities, test.store), given);

    @AfterEach
    void close() {
        test.close();
    }

    private void seed(Runnable work) {
        test.inTransaction(() -> {
            work.run();
            return null;
        });
        test.projector.open();
    }

    @Test
    void seededGraphsEqualWhatIsShipped() {
        seed(seeding::seed);
        Map<String, Supplier<Stream<Quad>>> shipped = new HashMap<>(ShippedContent.ofTheVersion());
        shipped.putAll(ShippedContent.ofANewDatabase());
        shipped.forEach(
                (graph, content) -> assertEquals(content.get().collect(Collectors.toSet()), graph(graph), graph));
        assertTrue(graph(GraphNames.METAMODEL).size() > 1_000);
    }

    @Test
    void demonstrationIsSeededWithItsBaselines() {
        String approved = GraphNames.architecture("mh", "approved");
        Quad function = TestLog.quad("architecture/mh/approved", "function/1", "label", "Қызмет");
        Baseline baseline = new Baseline("mh", "Бекітілген", LocalDate.of(2026, 3, 1), "head");
        seed(() -> seeding.seed(Map.of(approved, () -> Stream.of(function)), List.of(baseline)));
        Set<Quad> expected =
                ApprovalFacts.of("mh", "Бекітілген", baseline.date()).collect(Collectors.toSet());
        expected.add(function);
        assertEquals(expected, graph(approved));
        Approval approval = new Approval(
                "mh", "Бекітілген", "head", baseline.date(), test.reader.head().number());
        assertEquals(List.of(approval), baselines.of("mh"));
    }

    @Test
    void contentIsCutIntoModerateChangesAndNoElementInTwo() {
        Set<Quad> content = IntStream.range(0, 10_000)
                .mapToObj(i -> TestLog.quad("catalogue", "system/" + i / 7, "p" + i % 7, "v"))
                .collect(Collectors.toSet());
        List<ChangeSet> changes = SeedChanges.of(Map.of("catalogue", content::stream))
                .map(ChangeRequest::changes)
                .toList();
        assertTrue(changes.stream().allMatch(change -> change.adds().size() <= 2_000));
        assertEquals(6, changes.size());
        assertEquals(
                content,
                changes.stream().flatMap(change -> change.adds().stream()).collect(Collectors.toSet()));
        long subjects =
                changes.stream().mapToLong(change -> change.touched().size()).sum();
        assertEquals(1_429, subjects);
    }

    @Test
    void seededDatabaseHasTheContentOfThisVersion() {
        assertFalse(given.isOfThisVersion());
        seed(seeding::seed);
        assertTrue(given.isOfThisVersion());
    }

    @Test
    void upgradeOfTheSameVersionChangesNothing() {
        seed(seeding::seed);
        long head = test.reader.head().number();
        test.inTransaction(() -> {
            test.entities.createNativeQuery("delete from shipped_content").executeUpdate();
            upgrade.upgrade();
            return null;
        });
        assertEquals(head, test.reader.head().number());
    }

    @Test
    void newVersionBringsItsDifferenceAndLeavesWhatPeopleChanged() {
        seed(seeding::seed);
        Quad added = TestLog.quad("metamodel", "kind/own", "label", "өз түрі");
        Quad removed = ShippedContent.ofTheVersion()
                .get(GraphNames.METAMODEL)
                .get()
                .findFirst()
                .orElseThrow();
        test.append(new ChangeSet(Set.of(added), Set.of(removed)));
        Quad brought = TestLog.quad("metamodel", "kind/new", "label", "жаңа түрі");
        Set<Quad> newVersion =
                ShippedContent.ofTheVersion().get(GraphNames.METAMODEL).get().collect(Collectors.toSet());
        Quad dropped = newVersion.stream()
                .filter(quad -> !quad.equals(removed))
                .findFirst()
                .orElseThrow();
        newVersion.remove(dropped);
        newVersion.add(brought);
        test.inTransaction(() -> {
            upgrade.upgrade(Map.of(GraphNames.METAMODEL, newVersion::stream));
            return null;
        });
        Set<Quad> expected = new HashSet<>(newVersion);
        expected.add(added);
        expected.remove(removed);
        assertEquals(expected, graph(GraphNames.METAMODEL));
        Change last = test.reader.at(test.reader.head().number()).orElseThrow();
        assertEquals("upgrade", last.cause());
        assertEquals(new ChangeSet(Set.of(brought), Set.of(dropped)), last.changes());
    }

    private Set<Quad> graph(String name) {
        return test.store.read(data -> {
            Set<Quad> quads = new HashSet<>();
            data.find(NodeFactory.createURI(name), Node.ANY, Node.ANY, Node.ANY).forEachRemaining(quads::add);
            return quads;
        });
    }
}
