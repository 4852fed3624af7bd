package kz.saulet.change;

import static kz.saulet.change.TestLog.add;
import static kz.saulet.change.TestLog.content;
import static kz.saulet.change.TestLog.quad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.graph.Tdb2GraphStore;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreRecoveryTest {

    @TempDir
    private Path directory;

    private final DataSource database = TestLog.h2();

    /** Opens the log over a store as a start does. */
    private TestLog start(GraphStore store) {
        TestLog test = new TestLog(database, store);
        StoreRecovery.bringTogether(store, test.reader, snapshots());
        test.projector.open();
        return test;
    }

    private GraphSnapshots snapshots() {
        return new GraphSnapshots(directory.resolve("snapshots"));
    }

    private static void makeHistory(TestLog test) {
        for (int i = 0; i < 30; i++) {
            test.append(new ChangeSet(
                    Set.of(quad("g" + i % 3, "s" + i, "p", "Қадам " + i)),
                    i < 5 ? Set.of() : Set.of(quad("g" + (i - 5) % 3, "s" + (i - 5), "p", "Қадам " + (i - 5)))));
        }
    }

    @Test
    void emptyStoreIsFilledFromTheLog() {
        Set<Quad> expected;
        try (TestLog first = start(new MemoryGraphStore())) {
            makeHistory(first);
            expected = content(first.store);
        }
        try (TestLog second = start(new MemoryGraphStore())) {
            assertEquals(5, expected.size());
            assertEquals(expected, content(second.store));
            assertEquals(second.reader.head(), second.store.position());
        }
    }

    @Test
    void snapshotPlusTailEqualsReplay() {
        try (TestLog first = start(new MemoryGraphStore())) {
            makeHistory(first);
            snapshots().write(first.store);
            first.append(add(quad("g1", "tail", "p", "после снимка")));
        }
        try (TestLog replayed = new TestLog(database, new MemoryGraphStore());
                TestLog restored = start(new CountingStore())) {
            replayed.projector.open();
            assertEquals(content(replayed.store), content(restored.store));
            assertEquals(replayed.store.position(), restored.store.position());
            assertEquals(1, ((CountingStore) restored.store).applied);
        }
    }

    @Test
    void damagedSnapshotIsPassedOverForAnOlderOne() throws IOException {
        Set<Quad> expected;
        try (TestLog first = start(new MemoryGraphStore())) {
            makeHistory(first);
            snapshots().write(first.store);
            first.append(add(quad("g1", "tail", "p", "v")));
            snapshots().write(first.store);
            expected = content(first.store);
        }
        List<Path> files = snapshotFiles();
        byte[] newest = Files.readAllBytes(files.get(1));
        newest[newest.length / 2] ^= 1;
        Files.write(files.get(1), newest);
        try (TestLog restored = start(new CountingStore())) {
            assertEquals(expected, content(restored.store));
            assertEquals(1, ((CountingStore) restored.store).applied);
        }
    }

    @Test
    void truncatedSnapshotIsPassedOver() throws IOException {
        try (TestLog first = start(new MemoryGraphStore())) {
            makeHistory(first);
            snapshots().write(first.store);
        }
        Path file = snapshotFiles().get(0);
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 10, whole.length / 2, whole.length - 1}) {
            Files.write(file, java.util.Arrays.copyOf(whole, length));
            try (TestLog restored = start(new CountingStore())) {
                assertEquals(5, content(restored.store).size());
                assertEquals(30, ((CountingStore) restored.store).applied);
            }
        }
    }

    @Test
    void onlyTheTwoNewestSnapshotsAreKept() throws IOException {
        try (TestLog first = start(new MemoryGraphStore())) {
            for (int i = 0; i < 4; i++) {
                first.append(add(quad("g", "s" + i, "p", "v")));
                snapshots().write(first.store);
            }
        }
        assertEquals(2, snapshotFiles().size());
        assertTrue(snapshotFiles().get(1).getFileName().toString().startsWith("0000000000000000004"));
    }

    private List<Path> snapshotFiles() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("snapshots"))) {
            return files.sorted().toList();
        }
    }

    @Test
    void storeAheadOfLogIsRebuilt() {
        Path place = directory.resolve("tdb2");
        try (TestLog first = start(new Tdb2GraphStore(place))) {
            makeHistory(first);
            first.store.apply(add(quad("g", "never", "logged", "v")), new StorePosition(31, "f".repeat(64)));
        }
        assertRebuilt(place);
    }

    @Test
    void storeWithAnotherHashIsRebuilt() {
        Path place = directory.resolve("tdb2");
        try (TestLog first = start(new Tdb2GraphStore(place))) {
            makeHistory(first);
            first.store.apply(add(quad("g", "never", "logged", "v")), new StorePosition(30, "f".repeat(64)));
        }
        assertRebuilt(place);
    }

    private void assertRebuilt(Path place) {
        try (TestLog again = start(new Tdb2GraphStore(place))) {
            assertEquals(5, content(again.store).size());
            assertEquals(again.reader.head(), again.store.position());
        }
    }

    @Test
    void storeBehindTheLogCatchesUp() {
        Path place = directory.resolve("tdb2");
        try (TestLog first = start(new Tdb2GraphStore(place))) {
            first.append(add(quad("g", "s", "p", "1")));
        }
        try (TestLog elsewhere = start(new MemoryGraphStore())) {
            elsewhere.append(add(quad("g", "s", "p", "2")));
        }
        try (TestLog again = start(new Tdb2GraphStore(place))) {
            assertEquals(Set.of(quad("g", "s", "p", "1"), quad("g", "s", "p", "2")), content(again.store));
        }
    }

    /** Tells how many single changes were applied. */
    private static final class CountingStore implements GraphStore {

        private final GraphStore store = new MemoryGraphStore();
        private int applied;

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
            applied++;
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
