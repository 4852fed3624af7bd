package kz.saulet.architecture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.saulet.change.Change;
import kz.saulet.change.ChangeLog;
import kz.saulet.change.ChangeRequest;
import kz.saulet.change.LogReader;
import kz.saulet.demo.Baseline;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.SystemGraph;
import kz.saulet.problem.NotFound;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Approvals of architectures. What is approved is the content of a body's current and target graphs at a position of the
 * log; it is published as the body's graph {@code approved}, against which proposals are examined.
 */
@ApplicationScoped
@Transactional
public class Baselines {

    private static final String CAUSE = "baseline";

    private EntityManager entities;
    private ChangeLog log;
    private LogReader reader;
    private GraphStore store;

    @Inject
    public Baselines(EntityManager entities, ChangeLog log, LogReader reader, GraphStore store) {
        this.entities = entities;
        this.log = log;
        this.reader = reader;
        this.store = store;
    }

    @SuppressWarnings("NullAway")
    protected Baselines() {}

    /**
     * Approves the architecture as it is now.
     *
     * @param approver login of the person
     * @throws NotFound when the body has no architecture
     */
    public Approval approve(String body, String name, String approver, LocalDate date) {
        Publication publication = store.read(data ->
                publication(data, body, ApprovalFacts.of(body, name, date).toList()));
        if (publication.isEmpty()) {
            throw NotFound.graph(GraphNames.path(GraphNames.architecture(body, "current")));
        }
        long published = publication.difference().isEmpty()
                ? publication.position()
                : log.append(new ChangeRequest(approver, CAUSE, name, publication.difference(), Map.of()))
                        .map(Change::position)
                        .orElse(publication.position());
        return record(new ArchitectureBaseline(body, name, approver, date).at(publication.position(), published));
    }

    /** The approvals of a body, newest first. */
    public List<Approval> of(String body) {
        return entities.createQuery(
                        "select b from ArchitectureBaseline b where b.body = :body order by b.logPosition desc, b.id desc",
                        ArchitectureBaseline.class)
                .setParameter("body", body)
                .getResultStream()
                .map(ArchitectureBaseline::toApproval)
                .toList();
    }

    /** The approval in force on a day. */
    public Optional<Approval> inForce(String body, LocalDate date) {
        return of(body).stream().filter(a -> !a.date().isAfter(date)).findFirst();
    }

    /** Notes approvals whose approved graphs were seeded in the same transaction. */
    public void recordSeeded(List<Baseline> baselines) {
        long head = reader.head().number();
        baselines.forEach(
                b -> record(new ArchitectureBaseline(b.body(), b.name(), b.approverRole(), b.date()).at(head, head)));
    }

    private Approval record(ArchitectureBaseline baseline) {
        entities.persist(baseline);
        return baseline.toApproval();
    }

    private static Publication publication(DatasetGraph data, String body, List<Quad> facts) {
        Node approved = NodeFactory.createURI(GraphNames.architecture(body, "approved"));
        Set<Quad> wanted = new HashSet<>();
        for (String state : List.of("current", "target")) {
            Node graph = NodeFactory.createURI(GraphNames.architecture(body, state));
            data.getGraph(graph).find().forEachRemaining(triple -> wanted.add(new Quad(approved, triple)));
        }
        boolean empty = wanted.isEmpty();
        wanted.addAll(facts);
        Set<Quad> present = new HashSet<>();
        data.find(approved, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(present::add);
        long position = SystemGraph.position(data).number();
        return new Publication(position, empty, ChangeSet.diff(present, wanted));
    }

    /** The difference between what is approved now and what was published before. */
    private record Publication(long position, boolean isEmpty, ChangeSet difference) {}
}
