package kz.saulet.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the tables of a database to the form this version needs. */
public final class Migrations {

    private static final String LOCATION = "classpath:db/migration";

    private Migrations() {}

    public static void run(DataSource database) {
        if (!AppliedMigrations.areComplete(database)) {
            migrate(database);
        }
    }

    private static void migrate(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations(LOCATION)
                .placeholders(Map.of("binary", binaryType(database)))
                .load()
                .migrate();
    }

    /** The engine's type for byte strings of any length; H2's own VARBINARY ends at one megabyte. */
    private static String binaryType(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("H2") ? "BLOB" : "BYTEA";
        } catch (SQLException e) {
            throw new IllegalStateException("The database cannot be reached", e);
        }
    }
}
