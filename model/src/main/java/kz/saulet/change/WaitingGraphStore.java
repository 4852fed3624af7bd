package kz.saulet.change;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Lets nobody read before the store has been filled: who comes early at a start waits, instead of seeing an empty estate. */
final class WaitingGraphStore implements GraphStore {

    private static final long PATIENCE_SECONDS = 120;

    private final GraphStore store;
    private final CountDownLatch filled = new CountDownLatch(1);

    WaitingGraphStore(GraphStore store) {
        this.store = store;
    }

    /** From now on everybody may read. */
    void letRead() {
        filled.countDown();
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
        try {
            if (!filled.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new StoreBehind(1, 0);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the graph store", e);
        }
        return store.read(work);
    }

    @Override
    public StorePosition position() {
        return store.position();
    }

    @Override
    public void apply(ChangeSet change, StorePosition to) {
        store.apply(change, to);
    }

    @Override
    public void replaceAll(Stream<Quad> content, StorePosition at) {
        store.replaceAll(content, at);
    }

    @Override
    public void close() {
        store.close();
    }
}
