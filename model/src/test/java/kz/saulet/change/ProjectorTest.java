package kz.saulet.change;

import static kz.saulet.change.TestLog.add;
import static kz.saulet.change.TestLog.content;
import static kz.saulet.change.TestLog.quad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ProjectorTest {

    private static final Quad ONE = quad("g", "s1", "p", "1");
    private static final Quad TWO = quad("g", "s2", "p", "2");

    @Test
    void projectorCatchesUpAfterFailure() {
        FailingStore store = new FailingStore();
        try (TestLog test = TestLog.open(TestLog.h2(), store)) {
            store.broken = true;
            // the store never shows it while broken, yet the change is accepted
            Change first = test.inTransaction(
                            () -> test.log.append(new ChangeRequest("aigul", "edit", null, add(ONE), Map.of())))
                    .orElseThrow();
            assertEquals(first.storePosition(), test.reader.head());
            assertEquals(StorePosition.START, store.position());
            store.broken = false;
            test.projector.awaitPosition(1);
            assertEquals(Set.of(ONE), content(store));
            test.append(add(TWO));
            assertEquals(Set.of(ONE, TWO), content(store));
        }
    }

    @Test
    void laterCommitThatIsHandedOverFirstWaitsForTheEarlier() {
        try (TestLog test = TestLog.inMemory()) {
            Change first = test.append(add(ONE));
            Change second = test.append(add(TWO));
            GraphStore late = new MemoryGraphStore();
            Projector projector = new Projector(late, test.reader, Runnable::run, changed -> {});
            projector.open();
            late.replaceAll(Stream.empty(), StorePosition.START);
            projector.open();
            assertEquals(second.storePosition(), late.position());
            projector.committed(List.of(second), second.position());
            projector.committed(List.of(first), first.position());
            assertEquals(Set.of(ONE, TWO), content(late));
            assertEquals(second.storePosition(), late.position());
        }
    }

    @Test
    void listenersAreToldOfEveryChangeInOrder() throws InterruptedException {
        try (TestLog test = TestLog.inMemory()) {
            List<Change> appended = IntStream.range(0, 20)
                    .mapToObj(i -> test.append(add(quad("g", "s" + i, "p", "v"))))
                    .toList();
            for (Change change : appended) {
                assertEquals(change, test.told.poll(20, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void whatAStartCatchesUpWithIsNotTold() {
        var database = TestLog.h2();
        try (TestLog first = TestLog.open(database, new MemoryGraphStore())) {
            first.append(add(ONE));
        }
        try (TestLog second = TestLog.open(database, new MemoryGraphStore())) {
            assertEquals(Set.of(ONE), content(second.store));
            assertTrue(second.told.isEmpty());
        }
    }

    @Test
    void bulkIsVisibleAfterItsCommit() {
        try (TestLog test = TestLog.inMemory()) {
            test.inTransaction(() -> {
                test.log.appendNew(IntStream.range(0, 450)
                        .mapToObj(i -> new ChangeRequest(
                                "system", "seed", null, add(quad("g" + i % 9, "s" + i, "p", "v")), Map.of())));
                return null;
            });
            assertEquals(450, content(test.store).size());
            assertEquals(test.reader.head(), test.store.position());
        }
    }

    /** Breaks on demand. */
    private static final class FailingStore implements GraphStore {

        private final GraphStore store = new MemoryGraphStore();
        private volatile boolean broken;

        @Override
        public StorePosition position() {
            return store.position();
        }

        @Override
        public <T> T read(Function<DatasetGraph, T> work) {
            return store.read(work);
        }

        @Override
        public void apply(ChangeSet change, StorePosition to) {
            if (broken) {
                throw new IllegalStateException("disk full");
            }
            store.apply(change, to);
        }

        @Override
        public void replaceAll(Stream<Quad> content, StorePosition at) {
            store.replaceAll(content, at);
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
