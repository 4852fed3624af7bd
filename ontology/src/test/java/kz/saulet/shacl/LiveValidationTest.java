package kz.saulet.shacl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.shacl.evaluate.Differences;
import kz.saulet.shacl.evaluate.JenaOracle;
import kz.saulet.shacl.evaluate.LiveValidation;
import kz.saulet.shacl.evaluate.Touched;
import kz.saulet.shacl.report.ShapeReport;
import kz.saulet.shacl.shape.RefusedShapes;
import kz.saulet.snapshot.GraphChoice;
import kz.saulet.snapshot.Snapshot;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.Test;

/** Results kept up to date are those of a whole validation, after any changes. */
class LiveValidationTest {

    private static final int CHANGES = 5;

    @Property(tries = 300, seed = "20261122")
    void fixedChangesGiveWhatAWholeValidationGives(@ForAll long seed) throws RefusedShapes {
        change(new Random(seed));
    }

    @Property(tries = 100)
    void newChangesGiveWhatAWholeValidationGives(@ForAll long seed) throws RefusedShapes {
        change(new Random(seed));
    }

    private static void change(Random random) throws RefusedShapes {
        RandomGraphs graphs = new RandomGraphs(random);
        Graph data = graphs.graph();
        Snapshot snapshot = Ours.snapshot(data);
        CompiledShapes shapes = CompiledShapes.of(
                new RandomShapes(random).graph(), snapshot.terms().pool());
        LiveValidation live = shapes.live(snapshot, GraphChoice.EACH);
        ShapeReport before = live.report();
        for (int i = 0; i < CHANGES; i++) {
            ChangeSet change = change(graphs, data, random);
            snapshot = snapshot.with(change);
            Touched touched = Touched.by(change, snapshot.terms());
            Differences foreseen = live.preview(snapshot, touched);
            assertEquals(JenaOracle.lines(before), JenaOracle.lines(live.report()));
            Differences seen = live.update(snapshot, touched);
            ShapeReport after = live.report();
            assertEquals(JenaOracle.lines(shapes.validate(snapshot, GraphChoice.EACH)), JenaOracle.lines(after));
            assertEquals(new HashSet<>(foreseen.appeared()), new HashSet<>(seen.appeared()));
            assertEquals(new HashSet<>(foreseen.gone()), new HashSet<>(seen.gone()));
            assertEquals(lines(before, seen), new HashSet<>(after.results()));
            before = after;
        }
    }

    private static Set<Object> lines(ShapeReport before, Differences differences) {
        List<Object> all = new ArrayList<>(before.results());
        differences.gone().forEach(all::remove);
        all.addAll(differences.appeared());
        return new HashSet<>(all);
    }

    private static ChangeSet change(RandomGraphs graphs, Graph data, Random random) {
        Set<Triple> deleted = new HashSet<>(graphs.some(data));
        Set<Triple> added = Stream.generate(graphs::triple)
                .limit(1 + random.nextInt(4))
                .filter(triple -> !data.contains(triple))
                .collect(Collectors.toSet());
        deleted.forEach(data::delete);
        added.forEach(data::add);
        return new ChangeSet(quads(added), quads(deleted));
    }

    private static Set<Quad> quads(Set<Triple> triples) {
        return triples.stream().map(t -> Quad.create(Ours.GRAPH, t)).collect(Collectors.toSet());
    }

    @Test
    void proposalLaidOverShowsWhatItBreaksInTheEstate() throws RefusedShapes {
        Graph shapes = RefusedShapesTest.graph("""
                ex:A a sh:NodeShape ; sh:targetClass ex:System ;
                  sh:property [ sh:path [ sh:inversePath ex:replaces ] ; sh:maxCount 1 ] ;
                  sh:property [ sh:path ex:owner ; sh:minCount 1 ] .
                """);
        Graph estate = RefusedShapesTest.graph(
                "ex:old a ex:System ; ex:owner ex:b . ex:next a ex:System ; ex:owner ex:b ; ex:replaces ex:old .");
        Graph proposal = RefusedShapesTest.graph("ex:new a ex:System ; ex:replaces ex:old .");
        Snapshot snapshot = Ours.snapshot(estate);
        LiveValidation live = CompiledShapes.of(shapes, snapshot.terms().pool()).live(snapshot, GraphChoice.EACH);
        assertTrue(live.report().conforms());
        Node name = NodeFactory.createURI("urn:proposal");
        Snapshot over = snapshot.with(name, proposal);
        Differences differences = live.preview(over, Touched.by(proposal, over.terms()));
        assertEquals(
                Set.of("https://example.org/old", "https://example.org/new"),
                differences.appeared().stream().map(r -> r.focus().getURI()).collect(Collectors.toSet()));
        assertEquals(2, differences.evaluated());
        assertTrue(live.report().conforms());
    }
}
