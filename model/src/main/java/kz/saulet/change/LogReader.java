package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.saulet.graph.StorePosition;
import org.hibernate.Session;

/** Reads the log in its order. */
@ApplicationScoped
@Transactional
public class LogReader {

    private EntityManager entities;

    @Inject
    public LogReader(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected LogReader() {}

    /** The end of the log as committed. */
    public StorePosition head() {
        return rows(LogRows::head);
    }

    public Optional<Change> at(long position) {
        return Optional.ofNullable(entities.find(GraphChange.class, position)).map(GraphChange::toChange);
    }

    /** The next changes after a position, at most as many as asked for. */
    public List<Change> after(long position, int limit) {
        return rowsAfter(position, limit).stream().map(GraphChange::toChange).toList();
    }

    /** True when the log went through this very position: same number and same hash. */
    public boolean contains(StorePosition position) {
        return position.equals(StorePosition.START)
                || rows(rows -> rows.hashAt(position.number()))
                        .filter(position.hash()::equals)
                        .isPresent();
    }

    /** By plain statements: a start asks these questions first, and the query language alone would take it half a second. */
    private <T> T rows(ReadRows<T> read) {
        return entities.unwrap(Session.class).doReturningWork(connection -> read.from(new LogRows(connection)));
    }

    @FunctionalInterface
    private interface ReadRows<T> {
        T from(LogRows rows) throws SQLException;
    }

    List<GraphChange> rowsAfter(long position, int limit) {
        return entities.createQuery(
                        "select c from GraphChange c where c.position > :position order by c.position",
                        GraphChange.class)
                .setParameter("position", position)
                .setMaxResults(limit)
                .getResultList();
    }
}
