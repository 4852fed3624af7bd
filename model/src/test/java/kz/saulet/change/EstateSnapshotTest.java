package kz.saulet.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

class EstateSnapshotTest {

    private static final Quad FIRST = TestLog.quad("catalogue", "x/1", "p", "one");
    private static final Quad SECOND = TestLog.quad("catalogue", "x/2", "p", "two");

    @Test
    void showsEveryChangeThatTheStoreShows() {
        try (TestLog log = TestLog.inMemory()) {
            EstateSnapshot snapshots = new EstateSnapshot(log.store, log.reader);
            log.append(TestLog.add(FIRST));
            EstateSnapshot.Estate first = snapshots.current();
            assertEquals(Set.of(FIRST), content(first));
            assertSame(first, snapshots.current());

            log.append(new ChangeSet(Set.of(SECOND), Set.of(FIRST)));
            EstateSnapshot.Estate second = snapshots.current();
            assertEquals(Set.of(SECOND), content(second));
            assertEquals(log.store.position(), second.position());
            assertSame(
                    first.snapshot().terms().pool(), second.snapshot().terms().pool(), "the numbers stay the same");
            assertEquals(Set.of(FIRST), content(first));
        }
    }

    @Test
    void aStoreThatWasFilledAnewIsReadAnew() {
        try (TestLog log = TestLog.open(TestLog.h2(), new MemoryGraphStore())) {
            EstateSnapshot snapshots = new EstateSnapshot(log.store, log.reader);
            log.append(TestLog.add(FIRST));
            snapshots.current();
            log.store.replaceAll(Stream.of(SECOND), new StorePosition(1, "another history"));
            assertEquals(Set.of(SECOND), content(snapshots.current()));
        }
    }

    private static Set<Quad> content(EstateSnapshot.Estate estate) {
        return estate.snapshot().dataset().stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .collect(Collectors.toSet());
    }
}
