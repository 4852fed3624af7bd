package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.util.stream.Stream;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the graph store agree with the log at a start, and keeps the next start short by snapshots. A store that is ahead
 * of the log, or that followed another one, is emptied and filled again: the log is right.
 */
@ApplicationScoped
public class StoreRecovery {

    private static final Logger LOG = LoggerFactory.getLogger(StoreRecovery.class);

    /** Replaying so many changes costs a start less than a second. */
    private static final int CHANGES_PER_SNAPSHOT = 500;

    private GraphStore store;
    private StoreAccess access;
    private LogReader log;
    private Projector projector;
    private GraphSnapshots snapshots;
    private volatile long snapshotAt;

    @Inject
    public StoreRecovery(GraphStore store, StoreAccess access, LogReader log, Projector projector) {
        this.store = store;
        this.access = access;
        this.log = log;
        this.projector = projector;
        this.snapshots = new GraphSnapshots(DataDirectory.path().resolve("snapshots"));
    }

    @SuppressWarnings("NullAway")
    protected StoreRecovery() {}

    /** Returns when the store stands at the head of the log. */
    public void recover() {
        snapshotAt = bringTogether(store, log, snapshots);
        projector.open();
        access.letRead();
    }

    /** @return the position of the snapshot that was used, or 0 */
    static long bringTogether(GraphStore store, LogReader log, GraphSnapshots snapshots) {
        StorePosition at = store.position();
        if (!log.contains(at)) {
            LOG.warn("The graph store at {} is not of this log and is filled again", at.number());
            store.replaceAll(Stream.empty(), StorePosition.START);
        }
        if (store.position().equals(StorePosition.START)) {
            return snapshots
                    .restore(store, log::contains)
                    .map(StorePosition::number)
                    .orElse(0L);
        }
        return 0;
    }

    void watch(@Observes GraphsChanged changed) {
        if (access.isForgetful() && changed.change().position() - snapshotAt >= CHANGES_PER_SNAPSHOT) {
            writeSnapshot();
        }
    }

    /** Writes a snapshot if there is anything new to keep. */
    public synchronized void writeSnapshot() {
        long now = projector.position().number();
        if (access.isForgetful() && projector.isOpen() && now > snapshotAt) {
            snapshots.write(store);
            snapshotAt = now;
        }
    }

    void stop(@Observes Shutdown shutdown) {
        try {
            writeSnapshot();
        } catch (RuntimeException e) {
            LOG.warn("No snapshot was written; the next start replays the log", e);
        }
    }
}
