package kz.saulet.change;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import javax.sql.DataSource;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.GraphStore;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.testing.EmbeddedDatabase;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.h2.jdbcx.JdbcConnectionPool;

/** A change log over a fresh database and a store, wired as the server wires it, without a server. */
public final class TestLog implements AutoCloseable {

    public final EntityManagerFactory factory;
    final LocalTransactions transactions;
    public final EntityManager entities;
    public final GraphStore store;
    public final LogReader reader;
    public final Projector projector;
    public final ChangeLog log;

    /** What listeners were told, in order. */
    public final BlockingQueue<Change> told = new LinkedBlockingQueue<>();

    private final ExecutorService executor = Executors.newSingleThreadExecutor();

    public TestLog(DataSource database, GraphStore store) {
        Migrations.run(database);
        factory = Persistence.createEntityManagerFactory(
                "saulet",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", database,
                        "jakarta.persistence.nonJtaDataSource", database));
        this.store = store;
        transactions = new LocalTransactions(factory);
        entities = transactions.entityManager();
        reader = new LogReader(entities);
        Executor background = executor;
        projector = new Projector(store, reader, background, changed -> told.add(changed.change()));
        log = new ChangeLog(entities, store, projector, new AppendedChanges(transactions, projector));
    }

    public static DataSource h2() {
        return JdbcConnectionPool.create("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1", "sa", "");
    }

    public static DataSource postgres() {
        try {
            return EmbeddedDatabase.shared().newDatabase();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public static TestLog inMemory() {
        return open(h2(), new MemoryGraphStore());
    }

    public static TestLog open(DataSource database, GraphStore store) {
        TestLog log = new TestLog(database, store);
        log.projector.open();
        return log;
    }

    public <T> T inTransaction(Supplier<T> work) {
        return transactions.run(work);
    }

    public Change append(ChangeSet changes, Map<String, Long> readAt) {
        ChangeRequest request = new ChangeRequest("aigul", "edit", "a reason", changes, readAt);
        return inTransaction(() -> log.append(request)).orElseThrow();
    }

    public Change append(ChangeSet changes) {
        return append(changes, Map.of());
    }

    public static Quad quad(String graph, String subject, String predicate, String value) {
        String base = "https://data.saulet.kz/";
        return new Quad(
                NodeFactory.createURI(base + "graph/" + graph),
                NodeFactory.createURI(base + subject),
                NodeFactory.createURI(base + predicate),
                NodeFactory.createLiteralString(value));
    }

    public static ChangeSet add(Quad... quads) {
        return new ChangeSet(Set.of(quads), Set.of());
    }

    /** Everything in a store except its position. */
    public static Set<Quad> content(GraphStore store) {
        return store.read(data -> new HashSet<>(SnapshotFile.of(data).quads()));
    }

    @Override
    public void close() {
        executor.shutdownNow();
        factory.close();
        store.close();
    }
}
