package kz.saulet.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.graph.ChangeSet;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PastEstatesTest {

    private static final Quad OLD = TestLog.quad("catalogue", "system/1", "name", "old");
    private static final Quad NEW = TestLog.quad("catalogue", "system/1", "name", "new");
    private static final Quad OTHER = TestLog.quad("catalogue", "system/2", "name", "other");
    private static final Quad PROPOSAL = TestLog.quad("proposal/1/1", "proposal/1", "purpose", "x");

    private final TestLog log = TestLog.inMemory();
    private final PastEstates past = new PastEstates(log.entities, log.store);

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void estateIsWhatItWasAtEachPosition() {
        log.append(TestLog.add(OLD));
        log.append(new ChangeSet(Set.of(NEW), Set.of(OLD)));
        log.append(TestLog.add(OTHER));

        Map<Long, Snapshot> estates = log.inTransaction(() -> past.at(List.of(3L, 1L, 2L)));

        assertEquals(Set.of(OLD), names(estates.get(1L)));
        assertEquals(Set.of(NEW), names(estates.get(2L)));
        assertEquals(Set.of(NEW, OTHER), names(estates.get(3L)));
    }

    @Test
    void proposalsAreNoPartOfTheEstateAndMakeNoOther() {
        log.append(TestLog.add(OLD));
        log.append(TestLog.add(PROPOSAL));
        Map<Long, Snapshot> estates = log.inTransaction(() -> past.at(List.of(1L, 2L)));
        assertSame(estates.get(1L), estates.get(2L));
        assertEquals(Set.of(OLD), names(estates.get(2L)));
    }

    @Test
    void estateStaysAsItWasWhileTheStoreMovesOn() {
        log.append(TestLog.add(OLD));
        Snapshot estate = log.inTransaction(() -> past.at(List.of(1L))).get(1L);
        log.append(new ChangeSet(Set.of(NEW), Set.of(OLD)));
        assertEquals(Set.of(OLD), names(estate));
    }

    private static Set<Quad> names(Snapshot estate) {
        return new HashSet<>(estate.dataset().stream()
                .filter(q -> q.getPredicate().getURI().endsWith("/name"))
                .collect(Collectors.toSet()));
    }
}
