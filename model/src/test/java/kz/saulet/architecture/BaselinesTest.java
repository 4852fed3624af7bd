package kz.saulet.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.change.History;
import kz.saulet.change.TestLog;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BaselinesTest {

    private static final LocalDate SPRING = LocalDate.of(2026, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);
    private static final Quad CURRENT = TestLog.quad("architecture/mh/current", "function/1", "label", "a");
    private static final Quad TARGET = TestLog.quad("architecture/mh/target", "function/2", "label", "b");
    private static final Quad OTHER_BODY = TestLog.quad("architecture/mj/current", "function/3", "label", "c");

    private final TestLog test = TestLog.inMemory();
    private final Baselines baselines = new Baselines(test.entities, test.log, test.reader, test.store);

    @AfterEach
    void close() {
        test.close();
    }

    private Approval approve(String name, LocalDate date) {
        return test.inTransaction(() -> baselines.approve("mh", name, "head", date));
    }

    /** The approved graph without what it says of its own approval. */
    private Set<Quad> approved(Approval approval) {
        Set<Quad> quads = test.store.read(data -> {
            Set<Quad> found = new HashSet<>();
            Node graph = NodeFactory.createURI(GraphNames.architecture("mh", "approved"));
            data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(found::add);
            return found;
        });
        Set<Quad> facts =
                ApprovalFacts.of("mh", approval.name(), approval.date()).collect(Collectors.toSet());
        assertEquals(facts, quads.stream().filter(facts::contains).collect(Collectors.toSet()));
        quads.removeAll(facts);
        return quads;
    }

    private static Set<Quad> inApprovedGraph(Quad... quads) {
        Node graph = NodeFactory.createURI(GraphNames.architecture("mh", "approved"));
        return Stream.of(quads).map(q -> new Quad(graph, q.asTriple())).collect(Collectors.toSet());
    }

    @Test
    void approvalPublishesCurrentAndTarget() {
        test.append(TestLog.add(CURRENT, TARGET, OTHER_BODY));
        Approval approval = approve("Бекітілген 2026", SPRING);
        assertEquals(1, approval.position());
        assertEquals(inApprovedGraph(CURRENT, TARGET), approved(approval));
        assertEquals(List.of(approval), baselines.of("mh"));
        assertEquals(List.of(), baselines.of("mj"));
    }

    @Test
    void laterEditDoesNotChangeWhatWasApproved() {
        test.append(TestLog.add(CURRENT));
        Approval approval = approve("v1", SPRING);
        test.append(new ChangeSet(Set.of(), Set.of(CURRENT)));
        assertEquals(inApprovedGraph(CURRENT), approved(approval));
        History history = new History(test.entities, test.store);
        assertEquals(Set.of(CURRENT), history.graphAt(CURRENT.getGraph().getURI(), approval.position()));
    }

    @Test
    void nextApprovalReplacesThePublishedContent() {
        test.append(TestLog.add(CURRENT));
        Approval first = approve("v1", SPRING);
        test.append(new ChangeSet(Set.of(TARGET), Set.of(CURRENT)));
        Approval second = approve("v2", AUTUMN);
        assertEquals(inApprovedGraph(TARGET), approved(second));
        assertEquals(List.of(second, first), baselines.of("mh"));
        assertEquals(Optional.of(first), baselines.inForce("mh", AUTUMN.minusDays(1)));
        assertEquals(Optional.of(second), baselines.inForce("mh", AUTUMN));
        assertEquals(Optional.empty(), baselines.inForce("mh", SPRING.minusDays(1)));
    }

    @Test
    void bodyWithoutArchitectureHasNothingToApprove() {
        assertThrows(NotFound.class, () -> approve("v1", SPRING));
        assertEquals(0, test.reader.head().number());
    }
}
