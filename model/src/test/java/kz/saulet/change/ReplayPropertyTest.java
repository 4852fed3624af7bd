package kz.saulet.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.MemoryGraphStore;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.apache.jena.sparql.core.Quad;

/** Whatever is asked for, in whatever order, the log tells it all: forwards, backwards, and for every moment between. */
class ReplayPropertyTest {

    private static TestLog test;

    @BeforeContainer
    static void open() {
        test = TestLog.inMemory();
    }

    @AfterContainer
    static void close() {
        test.close();
    }

    @Property(tries = 25, shrinking = ShrinkingMode.OFF)
    void replayEqualsStore(@ForAll("wishes") List<ChangeSet> wishes) {
        long before = test.reader.head().number();
        Set<Quad> expected = TestLog.content(test.store);
        List<Set<Quad>> states = new ArrayList<>(List.of(Set.copyOf(expected)));
        for (ChangeSet wish : wishes) {
            expected.addAll(wish.adds());
            expected.removeAll(wish.deletes());
            boolean changed = test.inTransaction(
                            () -> test.log.append(new ChangeRequest("anyone", "edit", null, wish, Map.of())))
                    .isPresent();
            assertEquals(!expected.equals(states.get(states.size() - 1)), changed);
            if (changed) {
                states.add(Set.copyOf(expected));
            }
        }
        assertEquals(expected, TestLog.content(test.store));
        assertEquals(expected, replayed());
        assertEquals(OptionalLong.empty(), new ChainCheck(test.reader, test.entities).firstBroken());
        assertPast(before, states);
    }

    private static Set<Quad> replayed() {
        MemoryGraphStore fresh = new MemoryGraphStore();
        new Projector(fresh, test.reader, Runnable::run, changed -> {}).open();
        return TestLog.content(fresh);
    }

    private static void assertPast(long first, List<Set<Quad>> states) {
        History history = new History(test.entities, test.store);
        for (int i = 0; i < states.size(); i++) {
            Set<Quad> then = new HashSet<>();
            for (int graph = 1; graph <= 3; graph++) {
                String name = TestLog.quad("g" + graph, "s", "p", "").getGraph().getURI();
                then.addAll(history.graphAt(name, first + i));
            }
            assertEquals(states.get(i), then);
        }
        assertTrue(states.size() <= 9);
    }

    @Provide
    Arbitrary<List<ChangeSet>> wishes() {
        Arbitrary<Set<Quad>> some = quads().set().ofMaxSize(6);
        return Combinators.combine(some, some)
                .as((adds, deletes) -> {
                    Set<Quad> onlyDeleted = new HashSet<>(deletes);
                    onlyDeleted.removeAll(adds);
                    return new ChangeSet(adds, onlyDeleted);
                })
                .list()
                .ofMaxSize(8);
    }

    private static Arbitrary<Quad> quads() {
        Arbitrary<Integer> few = Arbitraries.integers().between(1, 3);
        Arbitrary<String> values = Arbitraries.of("Бір", "Екі", "three\n\"quoted\"", "");
        return Combinators.combine(few, few, few, values)
                .as((g, s, p, value) -> TestLog.quad("g" + g, "s" + s, "p" + p, value));
    }
}
