package kz.saulet.change;

import static kz.saulet.change.TestLog.add;
import static kz.saulet.change.TestLog.content;
import static kz.saulet.change.TestLog.quad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class ChangeLogTest {

    private static final Quad ONE = quad("g", "s", "p", "Бір – один");
    private static final Quad TWO = quad("g", "s", "p", "Екі – два");

    @Test
    void appendedChangeIsReadBackAsItWas() {
        try (TestLog test = TestLog.inMemory()) {
            Change appended = test.append(add(ONE));
            assertEquals(appended, test.reader.at(1).orElseThrow());
            assertEquals(new StorePosition(1, appended.hash()), test.reader.head());
        }
    }

    @Test
    void commitIsVisibleToReadersWhenItReturns() {
        try (TestLog test = TestLog.inMemory()) {
            Change appended = test.append(add(ONE));
            assertEquals(Set.of(ONE), content(test.store));
            assertEquals(appended.storePosition(), test.store.position());
        }
    }

    @Test
    void appendIsSerialised() throws Exception {
        try (TestLog test = TestLog.inMemory()) {
            appendFromManyThreads(test, 8, 15);
            assertGapless(test, 8 * 15);
        }
    }

    @Test
    void appendIsSerialisedOnPostgreSql() throws Exception {
        try (TestLog test = TestLog.open(TestLog.postgres(), new MemoryGraphStore())) {
            appendFromManyThreads(test, 4, 10);
            assertGapless(test, 4 * 10);
        }
    }

    private static void appendFromManyThreads(TestLog test, int threads, int each) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<Void>> work = IntStream.range(0, threads)
                    .mapToObj(t -> (Callable<Void>) () -> {
                        for (int i = 0; i < each; i++) {
                            Change mine = test.append(add(quad("g" + t, "s" + i, "p", "v")));
                            assertTrue(test.store.position().number() >= mine.position());
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> done : pool.invokeAll(work)) {
                done.get();
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static void assertGapless(TestLog test, int size) {
        List<GraphChange> rows = test.reader.rowsAfter(0, size + 1);
        assertEquals(size, rows.size());
        String hash = "";
        for (int i = 0; i < size; i++) {
            assertEquals(i + 1, rows.get(i).position().number());
            assertTrue(rows.get(i).follows(hash));
            hash = rows.get(i).position().hash();
        }
        assertEquals(size, content(test.store).size());
        assertEquals(test.reader.head(), test.store.position());
    }

    @Test
    void staleAppendIsRefused() {
        try (TestLog test = TestLog.inMemory()) {
            String subject = ONE.getSubject().getURI();
            Change first = test.append(add(ONE));
            Change second = test.append(new ChangeSet(Set.of(TWO), Set.of(ONE)), Map.of(subject, first.position()));
            ChangeSet late = new ChangeSet(Set.of(quad("g", "s", "p", "late")), Set.of(ONE));
            StaleChange refused =
                    assertThrows(StaleChange.class, () -> test.append(late, Map.of(subject, first.position())));
            assertEquals(Map.of(subject, second.position()), refused.laterPositions());
            assertEquals(2, test.reader.head().number());
            assertEquals(Set.of(TWO), content(test.store));
        }
    }

    @Test
    void changeOfTheSameSubjectInAnotherGraphIsNotStale() {
        try (TestLog test = TestLog.inMemory()) {
            String subject = ONE.getSubject().getURI();
            Change first = test.append(add(ONE));
            test.append(add(quad("other", "s", "p", "v")));
            Change third = test.append(new ChangeSet(Set.of(TWO), Set.of(ONE)), Map.of(subject, first.position()));
            assertEquals(3, third.position());
        }
    }

    @Test
    void onlyWhatReallyChangesIsLogged() {
        try (TestLog test = TestLog.inMemory()) {
            test.append(add(ONE));
            Change second = test.append(new ChangeSet(Set.of(ONE, TWO), Set.of(quad("g", "s", "p", "never there"))));
            assertEquals(add(TWO), second.changes());
            ChangeRequest nothing = new ChangeRequest("aigul", "edit", null, add(ONE, TWO), Map.of());
            assertTrue(test.inTransaction(() -> test.log.append(nothing)).isEmpty());
        }
    }

    @Test
    void secondChangeOfATransactionSeesTheFirst() {
        try (TestLog test = TestLog.inMemory()) {
            test.inTransaction(() -> {
                test.log.append(new ChangeRequest("aigul", "edit", null, add(ONE), Map.of()));
                return test.log.append(new ChangeRequest("aigul", "edit", null, add(ONE, TWO), Map.of()));
            });
            assertEquals(add(TWO), test.reader.at(2).orElseThrow().changes());
        }
    }

    @Test
    void rolledBackChangeLeavesNothing() {
        try (TestLog test = TestLog.inMemory()) {
            assertThrows(
                    IllegalStateException.class,
                    () -> test.inTransaction(() -> {
                        test.log.append(new ChangeRequest("aigul", "edit", null, add(ONE), Map.of()));
                        throw new IllegalStateException("something else failed");
                    }));
            assertEquals(StorePosition.START, test.reader.head());
            assertEquals(Set.of(), content(test.store));
            assertEquals(1, test.append(add(ONE)).position());
        }
    }
}
