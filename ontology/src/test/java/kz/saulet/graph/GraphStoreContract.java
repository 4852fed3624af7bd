package kz.saulet.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.query.QueryRunner;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every graph store must do, whatever holds the graphs. */
abstract class GraphStoreContract {

    static final Quad ONE = quad("g1", "s1", "p", "Бір");
    static final Quad TWO = quad("g1", "s1", "p", "Екі");
    static final Quad ELSEWHERE = quad("g2", "s1", "q", "Үш");

    private static final StorePosition FIRST = new StorePosition(1, "a".repeat(64));
    private static final StorePosition SECOND = new StorePosition(2, "b".repeat(64));

    GraphStore store;

    /** An empty store. */
    abstract GraphStore open();

    @BeforeEach
    void openStore() {
        store = open();
    }

    @AfterEach
    void closeStore() {
        store.close();
    }

    static Quad quad(String graph, String subject, String predicate, String value) {
        return new Quad(
                RandomChanges.iri(graph),
                RandomChanges.iri(subject),
                RandomChanges.iri(predicate),
                NodeFactory.createLiteralLang(value, "kk"));
    }

    static ChangeSet add(Quad... quads) {
        return new ChangeSet(Set.of(quads), Set.of());
    }

    Set<Quad> content() {
        return store.read(data ->
                Iter.toSet(Iter.filter(data.find(), quad -> !quad.getGraph().equals(SystemGraph.GRAPH))));
    }

    @Test
    void newStoreIsEmptyAtTheStart() {
        assertEquals(StorePosition.START, store.position());
        assertEquals(Set.of(), content());
        assertEquals(StorePosition.START, store.read(SystemGraph::position));
    }

    @Test
    void changeAndPositionBecomeVisibleTogether() {
        store.apply(add(ONE, ELSEWHERE), FIRST);
        assertEquals(Set.of(ONE, ELSEWHERE), content());
        assertEquals(FIRST, store.position());
        assertEquals(FIRST, store.read(SystemGraph::position));
        store.apply(new ChangeSet(Set.of(TWO), Set.of(ONE)), SECOND);
        assertEquals(Set.of(TWO, ELSEWHERE), content());
        assertEquals(SECOND, store.read(SystemGraph::position));
    }

    @Test
    void graphThatLostItsLastTripleIsGone() {
        store.apply(add(ONE, ELSEWHERE), FIRST);
        store.apply(new ChangeSet(Set.of(), Set.of(ELSEWHERE)), SECOND);
        store.read(data -> {
            assertFalse(data.containsGraph(ELSEWHERE.getGraph()));
            assertEquals(Set.of(ONE.getGraph(), SystemGraph.GRAPH), Iter.toSet(data.listGraphNodes()));
            return null;
        });
    }

    @Test
    void textIsKeptToTheLetter() {
        Quad odd = quad("g1", "s", "p", "ӘІҢҒҮҰҚӨҺ \"«ё»\"\n\r\t\\ \u2028 😀");
        store.apply(add(odd), FIRST);
        assertEquals(Set.of(odd), content());
    }

    @Test
    void replacedContentIsAllThereIs() {
        store.apply(add(ONE), FIRST);
        Set<Quad> many = IntStream.range(0, 7_000)
                .mapToObj(i -> quad("g" + i % 7, "s" + i, "p", "v" + i))
                .collect(Collectors.toSet());
        store.replaceAll(many.stream(), SECOND);
        assertEquals(many, content());
        assertEquals(SECOND, store.position());
        store.replaceAll(Stream.empty(), StorePosition.START);
        assertEquals(Set.of(), content());
        assertEquals(StorePosition.START, store.position());
    }

    @Test
    void positionsInReplacingContentAreNotTaken() {
        store.replaceAll(SystemGraph.quads(FIRST).stream(), SECOND);
        assertEquals(SECOND, store.position());
    }

    @Test
    void storeFollowsAfterBeingReplaced() {
        store.replaceAll(Stream.of(ONE), FIRST);
        store.apply(new ChangeSet(Set.of(TWO), Set.of(ONE)), SECOND);
        assertEquals(Set.of(TWO), content());
    }

    @Test
    void patternsAreFound() {
        store.apply(add(ONE, TWO, ELSEWHERE), FIRST);
        store.read(data -> {
            Node graph = ONE.getGraph();
            assertEquals(Set.of(ONE, TWO), Iter.toSet(data.find(graph, Node.ANY, Node.ANY, Node.ANY)));
            assertEquals(Set.of(ONE), Iter.toSet(data.find(graph, Node.ANY, Node.ANY, ONE.getObject())));
            assertEquals(
                    Set.of(ONE, TWO, ELSEWHERE), Iter.toSet(data.find(Node.ANY, ONE.getSubject(), Node.ANY, Node.ANY)));
            assertTrue(data.contains(ONE));
            assertFalse(data.contains(quad("g2", "s1", "p", "Бір")));
            assertEquals(2, Iter.count(data.getGraph(graph).find()));
            assertTrue(data.getGraph(graph).contains(ONE.asTriple()));
            return null;
        });
    }

    @Test
    void readingAnUnknownGraphFindsNothingAndChangesNothing() {
        store.apply(add(ONE), FIRST);
        Node unknown = RandomChanges.iri("unknown");
        store.read(data -> {
            assertTrue(data.getGraph(unknown).isEmpty());
            assertFalse(data.containsGraph(unknown));
            assertFalse(Iter.toSet(data.listGraphNodes()).contains(unknown));
            return null;
        });
    }

    @Test
    void queriesNameTheirGraphs() {
        store.apply(add(ONE, ELSEWHERE), FIRST);
        Query query = QueryFactory.create("SELECT ?o WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?o");
        QueryRunner runner = new QueryRunner(java.time.Duration.ofSeconds(10));
        List<Map<String, Node>> rows =
                store.read(data -> runner.select(data, query, Map.of("g", ELSEWHERE.getGraph())));
        assertEquals(List.of(Map.of("o", ELSEWHERE.getObject())), rows);
    }

    @Test
    void thereIsNoDefaultGraph() {
        store.apply(add(ONE), FIRST);
        boolean empty = store.read(data -> data.getDefaultGraph().isEmpty());
        assertTrue(empty);
    }

    @Test
    void readsMayBeNested() {
        store.apply(add(ONE), FIRST);
        boolean found = store.read(outer -> store.read(inner -> inner.contains(ONE)));
        assertTrue(found);
    }

    @Test
    void failingReadLeavesTheStoreUsable() {
        store.apply(add(ONE), FIRST);
        assertThrows(
                IllegalStateException.class,
                () -> store.read(data -> {
                    throw new IllegalStateException("reader failed");
                }));
        store.apply(new ChangeSet(Set.of(TWO), Set.of(ONE)), SECOND);
        assertEquals(Set.of(TWO), content());
    }

    @Test
    void manySmallChangesAddUp() {
        Set<Quad> expected = new HashSet<>();
        for (int i = 1; i <= 40; i++) {
            Quad next = quad("g" + i % 3, "s" + i, "p", "v");
            Set<Quad> old = i % 4 == 0 ? Set.of(expected.iterator().next()) : Set.of();
            expected.removeAll(old);
            expected.add(next);
            store.apply(new ChangeSet(Set.of(next), old), new StorePosition(i, "%064d".formatted(i)));
        }
        assertEquals(expected, content());
        assertEquals(40, store.position().number());
    }

    @Test
    void wholeGraphCanBeCopiedOut() {
        store.apply(add(ONE, TWO), FIRST);
        Set<Object> triples = store.read(data -> {
            Graph graph = data.getGraph(ONE.getGraph());
            return new HashSet<Object>(graph.find().toList());
        });
        assertEquals(Set.of(ONE.asTriple(), TWO.asTriple()), triples);
    }
}
