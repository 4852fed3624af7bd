package kz.saulet.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/** Graphs in a TDB2 directory of this process, for estates that do not fit in memory. One process may open a directory. */
public final class Tdb2GraphStore implements GraphStore {

    private final DatasetGraph data;
    private volatile StorePosition position;

    public Tdb2GraphStore(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        data = DatabaseMgr.connectDatasetGraph(directory.toString());
        position = read(SystemGraph::position);
    }

    @Override
    public StorePosition position() {
        return position;
    }

    @Override
    public <T> T read(Function<DatasetGraph, T> work) {
        return Txn.calculateRead(data, () -> work.apply(data));
    }

    @Override
    public void apply(ChangeSet change, StorePosition to) {
        Txn.executeWrite(data, () -> {
            change.deletes().forEach(data::delete);
            change.adds().forEach(data::add);
            moveTo(to);
        });
        position = to;
    }

    @Override
    public void replaceAll(Stream<Quad> content, StorePosition at) {
        Txn.executeWrite(data, () -> {
            data.clear();
            content.filter(q -> !q.getGraph().equals(SystemGraph.GRAPH)).forEach(data::add);
            moveTo(at);
        });
        position = at;
    }

    private void moveTo(StorePosition to) {
        data.deleteAny(SystemGraph.GRAPH, SystemGraph.LOG, null, null);
        SystemGraph.quads(to).forEach(data::add);
    }

    /** Releases the directory's lock, so that another process or a redeployment can open it. */
    @Override
    public void close() {
        data.close();
        TDBInternal.expel(data, true);
    }
}
