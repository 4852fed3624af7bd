package kz.saulet.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Tdb2GraphStoreTest extends GraphStoreContract {

    @TempDir
    private Path directory;

    @Override
    GraphStore open() {
        return GraphStores.open("tdb2:" + directory);
    }

    @Test
    void contentAndPositionOutliveTheProcess() {
        StorePosition first = new StorePosition(1, "h");
        store.apply(add(ONE), first);
        store.close();
        store = open();
        assertEquals(first, store.position());
        assertEquals(Set.of(ONE), content());
    }
}
