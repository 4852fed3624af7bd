package kz.saulet.graph;

import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Holds the named graphs for reading. It is a projection of the change log: it can always be thrown away and rebuilt,
 * so nothing is ever written to it that is not in the log first.
 */
public interface GraphStore extends AutoCloseable {

    /** The last change that is visible to readers. */
    StorePosition position();

    /**
     * Runs a read against one consistent state. The dataset must not be kept or used after the call, nor written to.
     */
    <T> T read(Function<DatasetGraph, T> work);

    /** Applies one change; content and position become visible together or not at all. */
    void apply(ChangeSet change, StorePosition to);

    /** Drops everything and takes the given content as the state at the position. */
    void replaceAll(Stream<Quad> content, StorePosition at);

    @Override
    void close();
}
