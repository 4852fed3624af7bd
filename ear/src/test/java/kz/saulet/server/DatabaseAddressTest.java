package kz.saulet.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The address of the built-in database, as the server is configured with it. */
class DatabaseAddressTest {

    private static final Pattern DEFAULT_ADDRESS = Pattern.compile("\\$\\{env\\.SAULET_DB_URL:(jdbc:.*?)}\"");

    @TempDir
    private Path directory;

    private String address = "";

    @BeforeEach
    void readTheConfiguration() throws IOException {
        String script = Files.readString(Path.of("src/main/scripts/server.cli"));
        Matcher url = DEFAULT_ADDRESS.matcher(script);
        assertTrue(url.find());
        address = url.group(1).replace("${saulet.data.dir}", directory.toString());
    }

    @Test
    void interruptedWriterLeavesTheDatabaseOpenForOthers() throws Exception {
        try (Connection other = open()) {
            other.createStatement().execute("CREATE TABLE entry (id INT PRIMARY KEY)");
            Thread writer = new Thread(this::writeInterrupted);
            writer.start();
            writer.join();
            insert(other, 2);
        }
        try (Connection later = open()) {
            assertEquals(2, rows(later));
        }
    }

    private void writeInterrupted() {
        try (Connection connection = open()) {
            Thread.currentThread().interrupt();
            insert(connection, 1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(address, "sa", "sa");
    }

    private static void insert(Connection connection, int id) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO entry VALUES (?)")) {
            insert.setInt(1, id);
            insert.executeUpdate();
        }
    }

    private static int rows(Connection connection) throws SQLException {
        try (ResultSet count = connection.createStatement().executeQuery("SELECT count(*) FROM entry")) {
            count.next();
            return count.getInt(1);
        }
    }
}
