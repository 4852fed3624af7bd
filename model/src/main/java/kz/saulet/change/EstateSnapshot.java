package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import kz.saulet.graph.GraphNames;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import kz.saulet.graph.SystemGraph;
import kz.saulet.snapshot.Snapshot;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;

/**
 * The estate as an immutable snapshot for those who ask many small questions, such as checks. Made from the store at the
 * first use, and brought to the store's position from the log whenever it is asked for; so a start costs nothing, and a
 * reader sees every change that the store shows.
 */
@ApplicationScoped
public class EstateSnapshot {

    private static final int TAIL = 2_000;

    /** Quads changed since the snapshot was sorted, as a share of all, after which it is sorted anew. */
    private static final int SHARE = 4;

    private static final int FEW = 50_000;

    private GraphStore store;
    private LogReader log;
    private volatile @Nullable Estate known;

    /** A snapshot and where it stands. The graph {@code system} is not part of it. */
    public record Estate(Snapshot snapshot, StorePosition position) {}

    @Inject
    public EstateSnapshot(GraphStore store, LogReader log) {
        this.store = store;
        this.log = log;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected EstateSnapshot() {}

    /** The estate at the position that the store is at, or a later one. */
    public Estate current() {
        StorePosition wanted = store.position();
        Estate estate = known;
        return estate != null && estate.position().equals(wanted) ? estate : follow(wanted);
    }

    private synchronized Estate follow(StorePosition wanted) {
        Estate estate = known;
        if (estate == null || !leadsTo(estate, wanted)) {
            Estate next = estate == null ? null : caughtUp(estate, wanted);
            estate = next == null ? store.read(EstateSnapshot::read) : next;
            known = estate;
        }
        return estate;
    }

    /** Another thread may have brought it further than this one asked; that is as good, if it is the same history. */
    private boolean leadsTo(Estate estate, StorePosition wanted) {
        return estate.position().equals(wanted) || estate.position().equals(store.position());
    }

    /** Null when the log does not lead from the one position to the other, or not in few steps. */
    private @Nullable Estate caughtUp(Estate from, StorePosition wanted) {
        long steps = wanted.number() - from.position().number();
        if (steps <= 0 || steps > TAIL) {
            return null;
        }
        List<Change> missing = log.after(from.position().number(), (int) steps);
        if (missing.isEmpty()
                || !missing.get(missing.size() - 1).storePosition().equals(wanted)) {
            return null;
        }
        Snapshot snapshot = from.snapshot();
        for (Change change : missing) {
            snapshot = snapshot.with(change.changes());
        }
        boolean many = snapshot.changed() > Math.max(FEW, snapshot.size() / SHARE);
        return new Estate(many ? snapshot.compacted() : snapshot, wanted);
    }

    private static Estate read(DatasetGraph data) {
        Snapshot snapshot = Snapshot.of(data.stream(Node.ANY, Node.ANY, Node.ANY, Node.ANY)
                .filter(quad -> !quad.isDefaultGraph())
                .filter(quad -> !GraphNames.SYSTEM.equals(quad.getGraph().getURI())));
        return new Estate(snapshot, SystemGraph.position(data));
    }
}
