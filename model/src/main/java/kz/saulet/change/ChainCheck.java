package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.OptionalLong;
import kz.saulet.graph.StorePosition;

/** Proves that no change in the log was altered, removed or put in between. */
@ApplicationScoped
@Transactional
public class ChainCheck {

    private static final int BATCH = 200;

    private LogReader log;
    private EntityManager entities;

    @Inject
    public ChainCheck(LogReader log, EntityManager entities) {
        this.log = log;
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected ChainCheck() {}

    /**
     * Reads the whole log.
     *
     * @return the first position that is not what was written there, or empty when the chain is whole
     */
    public OptionalLong firstBroken() {
        StorePosition head = log.head();
        StorePosition at = StorePosition.START;
        List<GraphChange> rows = log.rowsAfter(0, BATCH);
        while (!rows.isEmpty()) {
            for (GraphChange row : rows) {
                if (row.position().number() != at.number() + 1 || !isWhole(row, at)) {
                    return OptionalLong.of(at.number() + 1);
                }
                at = row.position();
            }
            entities.clear();
            rows = log.rowsAfter(at.number(), BATCH);
        }
        return at.equals(head) ? OptionalLong.empty() : OptionalLong.of(at.number() + 1);
    }

    private static boolean isWhole(GraphChange row, StorePosition before) {
        try {
            return row.follows(before.hash());
        } catch (UncheckedIOException damagedPatch) {
            return false;
        }
    }
}
