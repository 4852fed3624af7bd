package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import org.hibernate.Session;

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
        return entities.unwrap(Session.class).doReturningWork(connection -> append(request, new LogRows(connection)));
    }

    private Optional<Change> append(ChangeRequest request, LogRows rows) throws SQLException {
        StorePosition head = rows.lockHead();
        refuseStale(request, head, rows);
        ChangeSet effective = effective(request.changes(), head);
        if (effective.isEmpty()) {
            return Optional.empty();
        }
        Change change = write(head, request.with(effective), rows);
        rows.moveHead(change.storePosition());
        appended.add(change);
        return Optional.of(change);
    }

    /**
     * Appends many changes of graphs that did not exist before, such as the first content of a new database, without
     * comparing them with what is there. The transaction must append nothing else afterwards.
     */
    public void appendNew(Stream<ChangeRequest> requests) {
        entities.unwrap(Session.class).doWork(connection -> appendNew(requests, new LogRows(connection)));
    }

    private void appendNew(Stream<ChangeRequest> requests, LogRows rows) throws SQLException {
        StorePosition head = rows.lockHead();
        for (Iterator<ChangeRequest> each = requests.iterator(); each.hasNext(); ) {
            Change change = write(head, each.next(), rows);
            appended.addUnkept(change.position());
            head = change.storePosition();
        }
        rows.moveHead(head);
    }

    private static void refuseStale(ChangeRequest request, StorePosition head, LogRows rows) throws SQLException {
        if (request.readAt().isEmpty() || Collections.min(request.readAt().values()) >= head.number()) {
            return;
        }
        Set<String> graphs = request.changes().touched().stream()
                .map(ChangeSet.Touched::graph)
                .collect(Collectors.toSet());
        Map<String, Long> last = rows.lastChanges(
                request.readAt().keySet(),
                graphs,
                Collections.min(request.readAt().values()));
        Map<String, Long> later = new HashMap<>();
        request.readAt().forEach((subject, readAt) -> {
            long changed = last.getOrDefault(subject, 0L);
            if (changed > readAt) {
                later.put(subject, changed);
            }
        });
        if (!later.isEmpty()) {
            throw new StaleChange(later);
        }
    }

    private ChangeSet effective(ChangeSet wanted, StorePosition head) {
        List<Change> mine = appended.soFar();
        projector.awaitPosition(head.number() - mine.size());
        return store.read(data -> EffectiveChange.of(wanted, data, mine));
    }

    private Change write(StorePosition head, ChangeRequest request, LogRows rows) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        GraphChange row = GraphChange.after(head, request, now);
        rows.insert(row, request.changes().touched());
        return row.with(request.changes());
    }
}
