package kz.saulet.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class EmbeddedDatabaseTest {

    @Test
    void everyCallGivesAnEmptyDatabaseOfItsOwn() throws SQLException {
        EmbeddedDatabase database = EmbeddedDatabase.shared();
        DataSource first = database.newDatabase();
        DataSource second = database.newDatabase();
        execute(first, "CREATE TABLE mark (id int)");
        assertEquals("0", query(second, "SELECT count(*) FROM information_schema.tables WHERE table_name = 'mark'"));
        assertNotEquals(query(first, "SELECT current_database()"), query(second, "SELECT current_database()"));
    }

    @Test
    void itIsPostgreSql() throws SQLException {
        assertTrue(query(EmbeddedDatabase.shared().newDatabase(), "SELECT version()")
                .startsWith("PostgreSQL"));
    }

    private static void execute(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String query(DataSource source, String sql) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return rows.getString(1);
        }
    }
}
