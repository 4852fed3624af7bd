package kz.saulet.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;

class SnapshotTest {

    private static final Node CATALOGUE = RandomEstates.GRAPHS.get(0);
    private static final Node ABSENT = RandomEstates.iri("urn:absent");

    @Provide
    Arbitrary<List<Quad>> contents() {
        return RandomEstates.quads().list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<ChangeSet>> histories() {
        return RandomEstates.changes().list().ofMaxSize(6);
    }

    @Property(tries = 300)
    void afterAnyChangesEveryPatternFindsWhatADatasetFinds(
            @ForAll("contents") List<Quad> content, @ForAll("histories") List<ChangeSet> history) {
        Snapshot snapshot = Snapshot.of(content.stream());
        DatasetGraph expected = RandomEstates.dataset(content);
        List<Snapshot> versions = new ArrayList<>(List.of(snapshot));
        List<Set<Quad>> contents = new ArrayList<>(List.of(all(expected)));
        for (ChangeSet change : history) {
            change.deletes().forEach(expected::delete);
            change.adds().forEach(expected::add);
            snapshot = snapshot.with(change);
            versions.add(snapshot);
            contents.add(all(expected));
        }
        assertSame(expected, snapshot);
        assertSame(expected, snapshot.compacted());
        for (int i = 0; i < versions.size(); i++) {
            assertEquals(contents.get(i), all(versions.get(i).dataset()));
            assertEquals(contents.get(i).size(), versions.get(i).size());
        }
    }

    @Property(tries = 200)
    void aGraphLaidOverHidesTheOneBelow(
            @ForAll("contents") List<Quad> content,
            @ForAll("contents") List<Quad> upper,
            @ForAll("histories") List<ChangeSet> history) {
        Graph graph = GraphFactory.createGraphMem();
        upper.forEach(quad -> graph.add(quad.asTriple()));
        graph.add(ABSENT, ABSENT, ABSENT);
        Snapshot estate = Snapshot.of(content.stream());
        int terms = estate.terms().pool().size();
        Snapshot checked = estate.with(CATALOGUE, graph);
        DatasetGraph expected = RandomEstates.dataset(content);
        for (ChangeSet change : history) {
            checked = checked.with(change);
            change.deletes().forEach(expected::delete);
            change.adds().forEach(expected::add);
        }
        expected.removeGraph(CATALOGUE);
        graph.find().forEachRemaining(triple -> expected.add(new Quad(CATALOGUE, triple)));
        assertSame(expected, checked);
        assertEquals(terms, estate.terms().pool().size());
        assertEquals(all(RandomEstates.dataset(content)), all(estate.dataset()));
    }

    @Property(tries = 100)
    void rowsAreReadByNumberInEachDirection(
            @ForAll("contents") List<Quad> content, @ForAll("histories") List<ChangeSet> history) {
        DatasetGraph expected = RandomEstates.dataset(content);
        Snapshot snapshot = Snapshot.of(content.stream());
        for (ChangeSet change : history) {
            change.deletes().forEach(expected::delete);
            change.adds().forEach(expected::add);
            snapshot = snapshot.with(change);
        }
        for (Node g : with(RandomEstates.GRAPHS, GraphSet.CURRENT_ARCHITECTURES)) {
            GraphChoice graphs = snapshot.graph(g);
            for (Node p : RandomEstates.PREDICATES) {
                int predicate = snapshot.terms().id(p);
                for (Node s : RandomEstates.SUBJECTS) {
                    int subject = snapshot.terms().id(s);
                    assertEquals(
                            nodes(triples(expected, g, s, p, Node.ANY).map(Triple::getObject)),
                            nodes(snapshot, snapshot.row(subject, predicate, graphs)));
                    assertSpanIsTheRow(snapshot, Direction.OUT, subject, predicate, graphs);
                    for (Node o : RandomEstates.OBJECTS) {
                        assertEquals(
                                triples(expected, g, s, p, o).findAny().isPresent(),
                                snapshot.has(
                                        subject, predicate, snapshot.terms().id(o), graphs));
                    }
                }
                for (Node o : RandomEstates.OBJECTS) {
                    assertEquals(
                            nodes(triples(expected, g, Node.ANY, p, o).map(Triple::getSubject)),
                            nodes(snapshot, snapshot.inverse(snapshot.terms().id(o), predicate, graphs)));
                    assertSpanIsTheRow(snapshot, Direction.IN, snapshot.terms().id(o), predicate, graphs);
                }
                if (graphs.isOne()) {
                    assertEquals(
                            nodes(triples(expected, g, Node.ANY, p, Node.ANY)
                                    .map(Triple::getSubject)
                                    .distinct()),
                            nodes(snapshot, snapshot.extent(snapshot.terms().id(g), predicate)));
                }
            }
        }
    }

    /** Where a span can be opened it shows what the cursor shows. */
    private static void assertSpanIsTheRow(
            Snapshot snapshot, Direction direction, int key, int predicate, GraphChoice graphs) {
        Span span = snapshot.span();
        if (span.open(direction, key, predicate, graphs)) {
            int[] nodes = Arrays.copyOfRange(span.nodes(), span.from(), span.to());
            Row row = snapshot.row().open(direction, key, predicate, graphs);
            assertEquals(nodes(snapshot, row), nodes(IntStream.of(nodes).mapToObj(snapshot.terms()::node)));
        }
    }

    @Property(tries = 100)
    void spansOfLaidOverGraphsAreTheirRows(
            @ForAll("contents") List<Quad> content, @ForAll("contents") List<Quad> upper) {
        Graph graph = GraphFactory.createGraphMem();
        upper.forEach(quad -> graph.add(quad.asTriple()));
        Snapshot estate = Snapshot.of(content.stream());
        for (Snapshot snapshot : List.of(estate, estate.with(CATALOGUE, graph), estate.with(ABSENT, graph))) {
            for (Node g : with(RandomEstates.GRAPHS, ABSENT, GraphSet.CURRENT_ARCHITECTURES)) {
                for (Node p : RandomEstates.PREDICATES) {
                    for (Node s : with(RandomEstates.SUBJECTS, ABSENT)) {
                        assertSpanIsTheRow(
                                snapshot,
                                Direction.OUT,
                                snapshot.terms().id(s),
                                snapshot.terms().id(p),
                                snapshot.graph(g));
                    }
                }
            }
        }
    }

    @Test
    void readersOfAnOlderStateDoNotSeeNewTerms() {
        Quad first = new Quad(CATALOGUE, RandomEstates.SUBJECTS.get(0), RandomEstates.PREDICATES.get(0), CATALOGUE);
        Quad second = new Quad(CATALOGUE, ABSENT, RandomEstates.PREDICATES.get(0), ABSENT);
        Snapshot before = Snapshot.of(Stream.of(first));
        Snapshot after = before.with(ChangeSet.adding(Stream.of(second)));
        int absent = before.terms().id(ABSENT);
        assertFalse(before.row(absent, Terms.ANY, GraphChoice.EACH).next());
        assertTrue(after.row(absent, Terms.ANY, GraphChoice.EACH).next());
        assertTrue(before.changed() == 0 && after.changed() == 1);
    }

    @Test
    void onlyAnEstateIsCompacted() {
        Snapshot checked = Snapshot.of(Stream.empty()).with(CATALOGUE, GraphFactory.createGraphMem());
        assertThrows(IllegalStateException.class, checked::compacted);
    }

    private static void assertSame(DatasetGraph expected, Snapshot snapshot) {
        DatasetGraph actual = snapshot.dataset();
        assertEquals(all(expected), all(actual));
        assertEquals(Iter.toSet(expected.listGraphNodes()), Iter.toSet(actual.listGraphNodes()));
        for (Node g : with(RandomEstates.GRAPHS, Node.ANY, ABSENT)) {
            for (Node s : with(RandomEstates.SUBJECTS, Node.ANY, ABSENT)) {
                for (Node p : with(RandomEstates.PREDICATES, Node.ANY, ABSENT)) {
                    for (Node o : with(RandomEstates.OBJECTS, Node.ANY, ABSENT)) {
                        assertEquals(
                                sorted(Iter.toList(expected.findNG(g, s, p, o))),
                                sorted(Iter.toList(actual.findNG(g, s, p, o))),
                                () -> g + " " + s + " " + p + " " + o);
                    }
                }
            }
        }
    }

    private static Stream<Triple> triples(DatasetGraph data, Node g, Node s, Node p, Node o) {
        boolean set = g.equals(GraphSet.CURRENT_ARCHITECTURES);
        return Iter.asStream(data.findNG(set ? Node.ANY : g, s, p, o))
                .filter(quad -> !set || quad.getGraph().getURI().endsWith("/current"))
                .map(Quad::asTriple)
                .distinct();
    }

    private static List<String> nodes(Snapshot snapshot, Row row) {
        List<Node> nodes = new ArrayList<>();
        while (row.next()) {
            nodes.add(snapshot.terms().node(row.node()));
        }
        return nodes(nodes.stream());
    }

    private static List<String> nodes(Stream<Node> nodes) {
        return nodes.map(Node::toString).sorted().toList();
    }

    private static List<String> sorted(Collection<Quad> quads) {
        return quads.stream().map(Quad::toString).sorted().toList();
    }

    private static Set<Quad> all(DatasetGraph data) {
        return data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY).collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Node> with(List<Node> nodes, Node... more) {
        return Stream.concat(nodes.stream(), Stream.of(more)).toList();
    }
}
