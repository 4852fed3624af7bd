package kz.saulet.change;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.StorePosition;

/**
 * The rows of the log, written by plain statements on the connection of the running transaction. Every edit of every person
 * waits for them, and the persistence layer's bookkeeping for rows that never change costs several times the statements.
 */
record LogRows(Connection connection) {

    /** The end of the log as committed. */
    StorePosition head() throws SQLException {
        return head("SELECT position, hash FROM log_head WHERE id = 1");
    }

    /** The end of the log. Who has locked it is the only one to append until the transaction ends. */
    StorePosition lockHead() throws SQLException {
        return head("SELECT position, hash FROM log_head WHERE id = 1 FOR UPDATE");
    }

    private StorePosition head(String question) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(question);
                ResultSet head = select.executeQuery()) {
            if (!head.next()) {
                throw new IllegalStateException("The log has lost its head row");
            }
            return new StorePosition(head.getLong(1), head.getString(2));
        }
    }

    Optional<String> hashAt(long position) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT hash FROM graph_change WHERE position = ?")) {
            select.setLong(1, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        }
    }

    /** The last position after {@code oldest} at which each subject was changed in one of the graphs. */
    Map<String, Long> lastChanges(Collection<String> subjects, Collection<String> graphs, long oldest)
            throws SQLException {
        Map<String, Long> last = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT max(position) FROM graph_change_subject WHERE subject = ? AND graph = ? AND position > ?")) {
            for (String subject : subjects) {
                for (String graph : graphs) {
                    select.setString(1, subject);
                    select.setString(2, graph);
                    select.setLong(3, oldest);
                    try (ResultSet rows = select.executeQuery()) {
                        rows.next();
                        last.merge(subject, rows.getLong(1), Math::max);
                    }
                }
            }
        }
        return last;
    }

    void insert(GraphChange change, Collection<ChangeSet.Touched> touched) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO graph_change"
                + " (position, author, accepted_at, cause, reason, patch, previous_hash, hash)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            change.bind(insert);
            insert.executeUpdate();
        }
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO graph_change_subject (subject, graph, position) VALUES (?, ?, ?)")) {
            for (ChangeSet.Touched element : touched) {
                insert.setString(1, element.subject());
                insert.setString(2, element.graph());
                insert.setLong(3, change.position().number());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void moveHead(StorePosition to) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE log_head SET position = ?, hash = ? WHERE id = 1")) {
            update.setLong(1, to.number());
            update.setString(2, to.hash());
            update.executeUpdate();
        }
    }
}
