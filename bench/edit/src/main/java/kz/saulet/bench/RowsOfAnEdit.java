package kz.saulet.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import kz.saulet.change.Migrations;

/**
 * The bare database commit of what one edit keeps: the head of the log is locked, one row of the log and one of its elements are inserted, the head is
 * moved. Prepared once, on one connection to a database of its own with the product's tables; no graph, no hash, no comparison.
 */
record RowsOfAnEdit(
        Connection connection,
        PreparedStatement lock,
        PreparedStatement change,
        PreparedStatement subject,
        PreparedStatement move) {

    private static final String HASH = "0".repeat(64);
    private static final byte[] PATCH = new byte[240];

    static RowsOfAnEdit on(DataSource database) throws SQLException {
        Migrations.run(database);
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return new RowsOfAnEdit(
                connection,
                connection.prepareStatement("SELECT position, hash FROM log_head WHERE id = 1 FOR UPDATE"),
                connection.prepareStatement("INSERT INTO graph_change"
                        + " (position, author, accepted_at, cause, reason, patch, previous_hash, hash)"
                        + " VALUES (?, 'aigul', ?, 'edit', 'a reason', ?, ?, ?)"),
                connection.prepareStatement(
                        "INSERT INTO graph_change_subject (subject, graph, position) VALUES (?, ?, ?)"),
                connection.prepareStatement("UPDATE log_head SET position = ?, hash = ? WHERE id = 1"));
    }

    void commit(int number) {
        try {
            commitRows(number);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void commitRows(int number) throws SQLException {
        long position;
        try (ResultSet head = lock.executeQuery()) {
            head.next();
            position = head.getLong(1) + 1;
        }
        change.setLong(1, position);
        change.setObject(2, OffsetDateTime.now(ZoneOffset.UTC));
        change.setBytes(3, PATCH);
        change.setString(4, HASH);
        change.setString(5, HASH);
        change.executeUpdate();
        subject.setString(1, "https://data.saulet.kz/bench/" + Math.floorMod(number, 100));
        subject.setString(2, "https://data.saulet.kz/graph/catalogue");
        subject.setLong(3, position);
        subject.executeUpdate();
        move.setLong(1, position);
        move.setString(2, HASH);
        move.executeUpdate();
        connection.commit();
    }
}
