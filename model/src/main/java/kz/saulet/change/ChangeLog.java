package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;

/**
 * The one door for changes of graphs. A change is true once the transaction that appended it has committed; when the
 * commit returns, readers of the graph store see it. Each change carries the hash of the one before, so none can be altered or removed
 * without breaking the chain.
 */
@ApplicationScoped
@Transactional
public class ChangeLog {

    private EntityManager entities;
    private GraphStore store;
    private Projector projector;
    private AppendedChanges appended;
    private final Clock clock = Clock.systemUTC();

    @Inject
    public ChangeLog(EntityManager entities, GraphStore store, Projector projector, AppendedChanges appended) {
        this.entities = entities;
        this.store = store;
        this.projector = projector;
        this.appended = appended;
    }

    @SuppressWarnings("NullAway")
    protected ChangeLog() {}

    /**
     * Appends what the request really changes, after all appends of other transactions.
     *
     * @return the change as logged, or empty when nothing would change
     * @throws StaleChange when an element was changed after it was read; the transaction then must not commit
     */
    public Optional<Change> append(ChangeRequest request) {
        LogHead head = lockHead();
        refuseStale(request);
        ChangeSet effective = effective(request.changes(), head.position());
        if (effective.isEmpty()) {
            return Optional.empty();
        }
        Change change = write(head, request.with(effective));
        appended.add(change);
        return Optional.of(change);
    }

    /**
     * Appends many changes of graphs that did not exist before, such as the first content of a new database, without
     * comparing them with what is there. The transaction must append nothing else afterwards. Everything managed by the persistence context becomes detached.
     */
    public void appendNew(Stream<ChangeRequest> requests) {
        LogHead head = lockHead();
        requests.forEach(request -> {
            Change change = write(head, request);
            appended.addUnkept(change.position());
            entities.flush();
            entities.clear();
        });
        entities.merge(head);
    }

    private LogHead lockHead() {
        LogHead head = entities.find(LogHead.class, LogHead.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (head == null) {
            throw new IllegalStateException("The log has lost its head row");
        }
        return head;
    }

    private void refuseStale(ChangeRequest request) {
        if (request.readAt().isEmpty()) {
            return;
        }
        Map<String, Long> later = new HashMap<>();
        lastChanges(request).forEach(last -> {
            Long readAt = request.readAt().get(last.subject());
            if (readAt != null && last.position() > readAt) {
                later.put(last.subject(), last.position());
            }
        });
        if (!later.isEmpty()) {
            throw new StaleChange(later);
        }
    }

    private List<LastChange> lastChanges(ChangeRequest request) {
        Set<String> graphs = request.changes().touched().stream()
                .map(ChangeSet.Touched::graph)
                .collect(Collectors.toSet());
        return entities.createQuery("""
                        select new kz.saulet.change.LastChange(s.subject, max(s.position)) from ChangedSubject s
                        where s.subject in :subjects and s.graph in :graphs and s.position > :oldest
                        group by s.subject""", LastChange.class)
                .setParameter("subjects", request.readAt().keySet())
                .setParameter("graphs", graphs)
                .setParameter("oldest", Collections.min(request.readAt().values()))
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
    }

    private ChangeSet effective(ChangeSet wanted, StorePosition head) {
        List<Change> mine = appended.soFar();
        projector.awaitPosition(head.number() - mine.size());
        return store.read(data -> EffectiveChange.of(wanted, data, mine));
    }

    private Change write(LogHead head, ChangeRequest request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        GraphChange row = GraphChange.after(head.position(), request, now);
        entities.persist(row);
        request.changes()
                .touched()
                .forEach(t ->
                        entities.persist(new ChangedSubject(t, row.position().number())));
        head.moveTo(row.position());
        return row.with(request.changes());
    }
}
