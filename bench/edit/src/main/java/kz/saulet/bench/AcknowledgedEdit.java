package kz.saulet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import kz.saulet.change.TestLog;
import kz.saulet.demo.DemoEstate;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.MemoryGraphStore;
import kz.saulet.graph.StorePosition;
import org.apache.jena.sparql.core.Quad;
import org.h2.jdbcx.JdbcConnectionPool;

/**
 * How long a person waits for one edit, from the request to the moment every reader sees it, beside the bare commit of
 * one row of the same size to the same database, by itself and through the persistence layer. They take turns, so that a busy machine slows all alike.
 */
public final class AcknowledgedEdit {

    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 2_000;
    private static final int PATCH = 240;
    private static final String HASH = "0".repeat(64);
    private static final String INSERT = "INSERT INTO bare VALUES (?, ?, ?)";

    private AcknowledgedEdit() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Path directory = Files.createTempDirectory("saulet-bench");
        DataSource database = database(directory.resolve("log"));
        MemoryGraphStore store = new MemoryGraphStore();
        try (TestLog log = TestLog.open(database, store);
                Connection connection = database.getConnection()) {
            store.replaceAll(
                    DemoEstate.of(1).graphs().values().stream().flatMap(content -> content.get()), StorePosition.START);
            prepare(connection);
            RowsOfAnEdit sameRows = RowsOfAnEdit.on(database(directory.resolve("rows")));
            long[] commits = new long[MEASURED];
            long[] transactions = new long[MEASURED];
            long[] rows = new long[MEASURED];
            long[] edits = new long[MEASURED];
            for (int i = -WARM_UP; i < MEASURED; i++) {
                int number = i;
                int slot = Math.max(i, 0);
                commits[slot] = time(() -> commit(connection, number));
                rows[slot] = time(() -> sameRows.commit(number));
                transactions[slot] = time(() -> transaction(log, number));
                edits[slot] = time(() -> edit(log, number));
            }
            report("bare commit, JDBC", commits);
            report("rows of an edit, JDBC", rows);
            report("bare commit, JPA", transactions);
            report("acknowledged edit", edits);
        }
        System.exit(0);
    }

    private static DataSource database(Path file) {
        return JdbcConnectionPool.create("jdbc:h2:async:" + file + ";WRITE_DELAY=0", "sa", "");
    }

    private static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE bare (id INT, content BLOB, hash VARCHAR(64))");
        }
        connection.commit();
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static void transaction(TestLog log, int number) {
        log.inTransaction(() -> log.entities
                .createNativeQuery(INSERT)
                .setParameter(1, number)
                .setParameter(2, new byte[PATCH])
                .setParameter(3, HASH)
                .executeUpdate());
    }

    private static void commit(Connection connection, int number) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setInt(1, number);
            insert.setBytes(2, new byte[PATCH]);
            insert.setString(3, HASH);
            insert.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Renames one of a hundred elements, as a form does: with the position it was read at. */
    private static void edit(TestLog log, int number) {
        String element = "bench/" + Math.floorMod(number, 100);
        Quad next = TestLog.quad("catalogue", element, "label", "Атауы " + number);
        Quad before = TestLog.quad("catalogue", element, "label", "Атауы " + (number - 100));
        long readAt = log.projector.position().number();
        log.append(
                new ChangeSet(Set.of(next), Set.of(before)),
                Map.of(next.getSubject().getURI(), readAt));
    }

    private static void report(String name, long[] nanos) {
        Arrays.sort(nanos);
        System.out.printf("%-22s median %6.2f ms   p95 %6.2f ms%n", name, at(nanos, 0.5) / 1e6, at(nanos, 0.95) / 1e6);
    }

    private static long at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)];
    }
}
