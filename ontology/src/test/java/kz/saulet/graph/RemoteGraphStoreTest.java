package kz.saulet.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RemoteGraphStoreTest extends GraphStoreContract {

    private static final StorePosition FIRST = new StorePosition(1, "a");
    private static final StorePosition SECOND = new StorePosition(2, "b");

    static {
        FusekiLogging.markInitialized(true);
    }

    private FusekiServer server;

    @Override
    GraphStore open() {
        server = FusekiServer.create()
                .port(0)
                .loopback(true)
                .add("/saulet", DatasetGraphFactory.createTxnMem())
                .build()
                .start();
        return GraphStores.open(address());
    }

    private String address() {
        return server.datasetURL("/saulet");
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void addressesForQueriesAndUpdatesMayDiffer() {
        try (GraphStore other = GraphStores.open(address() + "/query|" + address() + "/update")) {
            other.apply(add(ONE), FIRST);
            assertEquals(FIRST, store.position());
        }
    }

    @Test
    void anotherNodeIsSeen() {
        try (GraphStore other = GraphStores.open(address())) {
            other.apply(add(ONE), FIRST);
            store.apply(add(TWO), SECOND);
            assertEquals(Set.of(ONE, TWO), content());
            assertEquals(SECOND, other.position());
        }
    }

    @Test
    void brokenRebuildIsNotTakenForWhole() {
        store.apply(add(ONE), FIRST);
        Stream<org.apache.jena.sparql.core.Quad> breaking = Stream.generate(() -> {
            throw new IllegalStateException("source broke");
        });
        assertThrows(IllegalStateException.class, () -> store.replaceAll(breaking, SECOND));
        assertEquals("rebuilding", store.position().hash());
        store.replaceAll(Stream.of(TWO), SECOND);
        assertEquals(SECOND, store.position());
        assertEquals(Set.of(TWO), content());
    }
}
