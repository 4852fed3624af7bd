package kz.saulet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A real PostgreSQL from the local Maven repository, one per test run, on a free port of the loopback interface. Works as
 * an ordinary user and as root (PostgreSQL itself refuses root; the server is then started in a user namespace).
 */
public final class EmbeddedDatabase {

    private static final EmbeddedDatabase SHARED = new EmbeddedDatabase();

    private final EmbeddedPostgres server;
    private final AtomicInteger databases = new AtomicInteger();

    private EmbeddedDatabase() {
        try {
            server = EmbeddedPostgres.builder()
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_prepared_transactions", "16")
                    .setServerConfig("fsync", "off")
                    .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                    .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** The one server of this run; started by the first caller. */
    public static EmbeddedDatabase shared() {
        return SHARED;
    }

    /** An empty database that no other caller has. User and password are {@code postgres}. */
    public DataSource newDatabase() throws SQLException {
        return server.getDatabase("postgres", create());
    }

    /** The JDBC address of a new empty database, for a server that opens it itself. */
    public String newDatabaseUrl() throws SQLException {
        return server.getJdbcUrl("postgres", create());
    }

    private String create() throws SQLException {
        String name = "test_" + databases.incrementAndGet();
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        return name;
    }

    private void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
