package kz.saulet.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class MigrationsTest {

    private static final Path SCRIPTS = Path.of("src/main/resources/db/migration");

    private final DataSource database = TestLog.h2();

    @Test
    void indexNamesEveryScript() throws IOException {
        try (Stream<Path> files = Files.list(SCRIPTS)) {
            List<String> scripts = files.map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(".sql"))
                    .sorted()
                    .toList();
            assertEquals(
                    scripts,
                    Files.readAllLines(SCRIPTS.resolve("index.txt")).stream()
                            .sorted()
                            .toList());
        }
    }

    @Test
    void newDatabaseIsNotComplete() {
        assertFalse(AppliedMigrations.areComplete(database));
    }

    @Test
    void migratedDatabaseIsComplete() {
        Migrations.run(database);
        assertTrue(AppliedMigrations.areComplete(database));
    }

    @Test
    void changedScriptIsNoticed() throws SQLException {
        Migrations.run(database);
        execute("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '001'");
        assertFalse(AppliedMigrations.areComplete(database));
    }

    @Test
    void missingMigrationIsNoticed() throws SQLException {
        Migrations.run(database);
        execute("delete from \"flyway_schema_history\" where \"version\" = '011'");
        assertFalse(AppliedMigrations.areComplete(database));
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
