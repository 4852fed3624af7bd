package kz.saulet.change;

import static kz.saulet.change.TestLog.add;
import static kz.saulet.change.TestLog.content;
import static kz.saulet.change.TestLog.quad;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import kz.saulet.graph.ChangeSet;
import kz.saulet.language.Lang;
import kz.saulet.problem.NotFound;
import kz.saulet.problem.WrongState;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HistoryTest {

    private static final Quad OLD = quad("g", "s", "name", "Ескі атау");
    private static final Quad NEW = quad("g", "s", "name", "Жаңа атау");
    private static final Quad OTHER = quad("g", "other", "name", "v");
    private static final String GRAPH = OLD.getGraph().getURI();
    private static final String SUBJECT = OLD.getSubject().getURI();

    private TestLog test;
    private History history;
    private Undo undo;

    @BeforeEach
    void open() {
        test = TestLog.inMemory();
        history = new History(test.entities, test.store);
        undo = new Undo(test.log, history, test.store);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Change revert(long position) {
        return test.inTransaction(() -> undo.revert(position, "marat", "a mistake"));
    }

    @Test
    void historyOfAnElementShowsOnlyItsPart() {
        test.append(add(OLD, OTHER));
        test.append(add(quad("h", "s", "name", "same subject, other graph")));
        test.append(new ChangeSet(Set.of(NEW), Set.of(OLD)));
        List<Change> changes = history.of(GRAPH, SUBJECT, 10);
        assertEquals(List.of(3L, 1L), changes.stream().map(Change::position).toList());
        assertEquals(new ChangeSet(Set.of(NEW), Set.of(OLD)), changes.get(0).changes());
        assertEquals(add(OLD), changes.get(1).changes());
        assertEquals("aigul", changes.get(0).author());
        assertEquals(3, history.positionOf(GRAPH, SUBJECT));
        assertEquals(0, history.positionOf(GRAPH, SUBJECT + "-unknown"));
    }

    @Test
    void pastStatesAreReadBack() {
        test.append(add(OLD));
        test.append(add(OTHER));
        test.append(new ChangeSet(Set.of(NEW), Set.of(OLD)));
        assertEquals(Set.of(), history.graphAt(GRAPH, 0));
        assertEquals(Set.of(OLD), history.graphAt(GRAPH, 1));
        assertEquals(Set.of(OLD, OTHER), history.graphAt(GRAPH, 2));
        assertEquals(Set.of(NEW, OTHER), history.graphAt(GRAPH, 3));
        assertEquals(Set.of(OLD), history.elementAt(GRAPH, SUBJECT, 2));
        assertEquals(Set.of(NEW), history.elementAt(GRAPH, SUBJECT, 3));
    }

    @Test
    void revertRestoresBefore() {
        test.append(add(OLD, OTHER));
        Set<Quad> before = content(test.store);
        test.append(new ChangeSet(Set.of(NEW), Set.of(OLD)));
        Change reverted = revert(2);
        assertEquals(before, content(test.store));
        assertEquals("revert", reverted.cause());
        assertEquals("marat", reverted.author());
        assertEquals(3, reverted.position());
    }

    @Test
    void revertOfARevertIsPossible() {
        test.append(add(OLD));
        revert(1);
        revert(2);
        assertEquals(Set.of(OLD), content(test.store));
    }

    @Test
    void revertIsRefusedWhereChangedSinceNamingTheLaterChange() {
        test.append(add(OLD));
        test.append(new ChangeSet(Set.of(NEW), Set.of(OLD)));
        WrongState refused = assertThrows(WrongState.class, () -> revert(1));
        assertEquals("change.changed-since", refused.code());
        assertTrue(refused.text(Lang.EN).contains("(2)"), refused.text(Lang.EN));
        assertEquals(Set.of(NEW), content(test.store));
        assertEquals(2, test.reader.head().number());
    }

    @Test
    void revertIsNotHinderedByOtherFieldsOfTheElement() {
        test.append(add(OLD));
        Quad note = quad("g", "s", "note", "n");
        test.append(add(note));
        revert(1);
        assertEquals(Set.of(note), content(test.store));
    }

    @Test
    void revertOfUnknownChangeIsNotFound() {
        assertThrows(NotFound.class, () -> revert(7));
    }

    @Test
    void untouchedChainIsWhole() {
        test.append(add(OLD));
        test.append(new ChangeSet(Set.of(NEW), Set.of(OLD)), Map.of());
        assertEquals(OptionalLong.empty(), check());
    }

    @Test
    void tamperedChangeBreaksChain() {
        for (int i = 0; i < 4; i++) {
            test.append(add(quad("g", "s" + i, "p", "v")));
        }
        for (String tampering : List.of(
                "update GraphChange c set c.author = 'someone else' where c.position = 2",
                "update GraphChange c set c.reason = 'another reason' where c.position = 2",
                "update GraphChange c set c.patch = (select d.patch from GraphChange d where d.position = 3) where c.position = 2")) {
            assertEquals(OptionalLong.of(2), afterTampering(tampering), tampering);
        }
    }

    @Test
    void removedChangesBreakTheChain() {
        for (int i = 0; i < 4; i++) {
            test.append(add(quad("g", "s" + i, "p", "v")));
        }
        String subjects = "delete from ChangedSubject s where s.position = %d";
        String change = "delete from GraphChange c where c.position = %d";
        assertEquals(OptionalLong.of(2), afterTampering(subjects.formatted(2), change.formatted(2)));
        assertEquals(OptionalLong.of(4), afterTampering(subjects.formatted(4), change.formatted(4)));
    }

    private OptionalLong check() {
        return new ChainCheck(test.reader, test.entities).firstBroken();
    }

    /** Looks at the chain as it would be, then takes the tampering back. */
    private OptionalLong afterTampering(String... statements) {
        OptionalLong[] found = new OptionalLong[1];
        assertThrows(
                IllegalStateException.class,
                () -> test.inTransaction(() -> {
                    for (String statement : statements) {
                        test.entities.createQuery(statement).executeUpdate();
                    }
                    found[0] = check();
                    throw new IllegalStateException("take it back");
                }));
        return found[0];
    }
}
