package kz.saulet.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class MemoryGraphStoreTest extends GraphStoreContract {

    @Override
    GraphStore open() {
        return GraphStores.open("memory:");
    }

    @Test
    void readersCannotWrite() {
        store.apply(add(ONE), new StorePosition(1, "h"));
        store.read(data -> {
            assertThrows(UnsupportedOperationException.class, () -> data.add(TWO));
            assertThrows(UnsupportedOperationException.class, () -> data.delete(ONE));
            assertThrows(
                    RuntimeException.class, () -> data.getGraph(ONE.getGraph()).add(TWO.asTriple()));
            return null;
        });
        assertEquals(Set.of(ONE), content());
    }

    @Test
    void writerWaitsForReaders() throws Exception {
        store.apply(add(ONE), new StorePosition(1, "h1"));
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch enough = new CountDownLatch(1);
        CompletableFuture<Boolean> reader = CompletableFuture.supplyAsync(() -> store.read(data -> {
            boolean before = data.contains(TWO);
            reading.countDown();
            await(enough);
            return before || data.contains(TWO);
        }));
        await(reading);
        CompletableFuture<Void> writer =
                CompletableFuture.runAsync(() -> store.apply(add(TWO), new StorePosition(2, "h2")));
        assertEquals(1, store.position().number());
        enough.countDown();
        assertFalse(reader.get(10, TimeUnit.SECONDS));
        writer.get(10, TimeUnit.SECONDS);
        assertEquals(2, store.position().number());
    }

    @Test
    void unknownLocationIsRefused() {
        assertInstanceOf(MemoryGraphStore.class, store);
        assertThrows(IllegalArgumentException.class, () -> GraphStores.open("ftp://example.org"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
