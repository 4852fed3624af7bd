package kz.saulet.change;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.GraphStores;

/**
 * Opens the graph store named by the system property {@code saulet.graph.store}: {@code memory:} (the default),
 * {@code tdb2:<directory>} or the address of a SPARQL service.
 */
@ApplicationScoped
public class StoreAccess {

    private static final String MEMORY = "memory:";

    private final String location = System.getProperty("saulet.graph.store", MEMORY);
    private final WaitingGraphStore store = new WaitingGraphStore(GraphStores.open(location));

    @Produces
    GraphStore store() {
        return store;
    }

    /** True when the store forgets everything at the end of the process, so that a snapshot pays. */
    boolean isForgetful() {
        return location.equals(MEMORY);
    }

    void letRead() {
        store.letRead();
    }

    @PreDestroy
    void close() {
        store.close();
    }
}
