package kz.saulet.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;

/**
 * Whether a database has exactly the migrations of this version, each unchanged, so that the usual start need not load the
 * migration tool. In any doubt the answer is no, and the tool itself looks.
 */
final class AppliedMigrations {

    private static final String DIRECTORY = "/db/migration/";

    private AppliedMigrations() {}

    static boolean areComplete(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return !isNew(connection) && recorded(connection).equals(shipped());
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }

    private static boolean isNew(Connection connection) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, "flyway_schema_history", null)) {
            return !tables.next();
        }
    }

    private static Map<String, Integer> recorded(Connection connection) throws SQLException {
        Map<String, Integer> checksums = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"script\", \"checksum\", \"success\" from \"flyway_schema_history\" where \"version\" is not null")) {
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getBoolean(3) ? rows.getInt(2) : null);
            }
        }
        return checksums;
    }

    private static Map<String, Integer> shipped() {
        Map<String, Integer> checksums = new HashMap<>();
        for (String script : lines("index.txt")) {
            CRC32 checksum = new CRC32();
            lines(script).forEach(line -> checksum.update(line.getBytes(StandardCharsets.UTF_8)));
            checksums.put(script, (int) checksum.getValue());
        }
        return checksums;
    }

    private static List<String> lines(String file) {
        try (InputStream in = AppliedMigrations.class.getResourceAsStream(DIRECTORY + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
