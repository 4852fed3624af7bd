package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.NavigableMap;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.StorePosition;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings committed changes into the graph store, one after the other in the order of the log. The committing thread does
 * it itself, from memory; whatever is missing is read from the log beside it, and a failure is tried again until it works.
 */
@ApplicationScoped
public class Projector {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int BATCH = 200;

    private GraphStore store;
    private LogReader log;
    private Executor executor;
    private Consumer<GraphsChanged> listeners;

    private final NavigableMap<Long, Change> handedOver = new ConcurrentSkipListMap<>();
    private final Queue<Change> untold = new ConcurrentLinkedQueue<>();
    private final Object moved = new Object();
    private volatile StorePosition position = StorePosition.START;
    private final AtomicLong committed = new AtomicLong();
    private volatile boolean open;
    private volatile boolean failing;

    @Inject
    public Projector(GraphStore store, LogReader log, Executor executor, Event<GraphsChanged> event) {
        this(store, log, executor, (Consumer<GraphsChanged>) event::fire);
    }

    Projector(GraphStore store, LogReader log, Executor executor, Consumer<GraphsChanged> listeners) {
        this.store = store;
        this.log = log;
        this.executor = executor;
        this.listeners = listeners;
    }

    @SuppressWarnings("NullAway")
    protected Projector() {}

    /** The last change readers can see. */
    public StorePosition position() {
        return position;
    }

    /** True once the store was filled at this start and follows the log. */
    public boolean isOpen() {
        return open;
    }

    /** Takes the store as it stands, brings it to the head of the log and follows the log from there. */
    public void open() {
        catchUpFromStore();
        open = true;
        project();
    }

    /**
     * Is told of a commit, and returns when readers can see it or after some patience.
     *
     * @param changes what was committed, or as much of it as is still in memory
     * @param last the position of the last change of the commit
     */
    void committed(List<Change> changes, long last) {
        committed.accumulateAndGet(last, Math::max);
        if (!open) {
            return;
        }
        changes.forEach(change -> handedOver.put(change.position(), change));
        project();
        if (!reached(last, () -> failing)) {
            LOG.warn("Change {} is accepted and not visible yet", last);
        }
    }

    /**
     * Waits until readers see a change.
     *
     * @throws StoreBehind when that takes longer than 20 seconds
     */
    public void awaitPosition(long wanted) {
        if (!reached(wanted, () -> false)) {
            throw new StoreBehind(wanted, position.number());
        }
    }

    private boolean reached(long wanted, BooleanSupplier givenUp) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        synchronized (moved) {
            while (position.number() < wanted) {
                long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
                if (left <= 0 || givenUp.getAsBoolean()) {
                    return false;
                }
                await(left);
            }
            return true;
        }
    }

    private void await(long millis) {
        try {
            moved.wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the graph store", e);
        }
    }

    private void project() {
        try {
            follow();
        } catch (RuntimeException e) {
            retryAfter(e);
        }
    }

    private void retry() {
        try {
            catchUpFromStore();
            failing = false;
        } catch (RuntimeException e) {
            retryAfter(e);
        }
    }

    private void retryAfter(RuntimeException failure) {
        LOG.error("The graph store stays at {} and is tried again", position.number(), failure);
        synchronized (moved) {
            failing = true;
            moved.notifyAll();
        }
        CompletableFuture.delayedExecutor(2, TimeUnit.SECONDS, executor).execute(this::retry);
    }

    private synchronized void follow() {
        handedOver.headMap(position.number(), true).clear();
        for (Change next = next(); next != null; next = next()) {
            apply(next);
        }
        if (!failing && position.number() < committed.get()) {
            // An earlier commit is not handed over yet, or too much was committed to keep it in memory. The log has
            // it, and is read in another thread because this one's transaction is just ending.
            executor.execute(this::retry);
        }
    }

    private @Nullable Change next() {
        return handedOver.remove(position.number() + 1);
    }

    /** Somebody else may have moved the store, or it may have lost what was not yet safe. */
    private synchronized void catchUpFromStore() {
        moveTo(store.position());
        catchUp();
    }

    private void catchUp() {
        List<Change> missing = log.after(position.number(), BATCH);
        while (!missing.isEmpty()) {
            missing.forEach(this::apply);
            missing = log.after(position.number(), BATCH);
        }
    }

    private void apply(Change change) {
        store.apply(change.changes(), change.storePosition());
        moveTo(change.storePosition());
        if (open) {
            untold.add(change);
            executor.execute(this::tell);
        }
    }

    private void tell() {
        synchronized (untold) {
            for (Change change = untold.poll(); change != null; change = untold.poll()) {
                tell(change);
            }
        }
    }

    private void tell(Change change) {
        try {
            listeners.accept(new GraphsChanged(change));
        } catch (RuntimeException e) {
            LOG.error("A listener failed on change {}", change.position(), e);
        }
    }

    private void moveTo(StorePosition next) {
        synchronized (moved) {
            position = next;
            moved.notifyAll();
        }
    }
}
