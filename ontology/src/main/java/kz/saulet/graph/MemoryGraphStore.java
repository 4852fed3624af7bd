package kz.saulet.graph;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** All graphs in the memory of the process: the fastest to read, filled again from a snapshot and the log at each start. */
public final class MemoryGraphStore implements GraphStore {

    private final ReadWriteLock lock = new ReentrantReadWriteLock();
    private MemoryDatasetGraph data = new MemoryDatasetGraph();
    private volatile StorePosition position = StorePosition.START;

    @Override
    public StorePosition position() {
        return position;
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
        lock.readLock().lock();
        try {
            return work.apply(data);
        } finally {
            lock.readLock().unlock();
        }
    }

    @Override
    public void apply(ChangeSet change, StorePosition to) {
        lock.writeLock().lock();
        try {
            change.deletes().forEach(data::remove);
            change.adds().forEach(data::insert);
            moveTo(data, to);
        } finally {
            lock.writeLock().unlock();
        }
    }

    /** Fills a new dataset beside the old one, so readers wait only for the exchange. */
    @Override
    public void replaceAll(Stream<Quad> content, StorePosition at) {
        MemoryDatasetGraph next = new MemoryDatasetGraph();
        content.filter(q -> !q.getGraph().equals(SystemGraph.GRAPH)).forEach(next::insert);
        lock.writeLock().lock();
        try {
            moveTo(next, at);
            data = next;
        } finally {
            lock.writeLock().unlock();
        }
    }

    private void moveTo(MemoryDatasetGraph target, StorePosition to) {
        if (target == data) {
            SystemGraph.quads(position).forEach(target::remove);
        }
        SystemGraph.quads(to).forEach(target::insert);
        position = to;
    }

    @Override
    public void close() {
        replaceAll(Stream.empty(), StorePosition.START);
    }
}
