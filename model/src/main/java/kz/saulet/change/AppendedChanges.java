package kz.saulet.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.ArrayList;
import java.util.List;

/** Remembers what the running transaction has appended, and hands it to the projector when the transaction commits. */
@ApplicationScoped
public class AppendedChanges {

    private TransactionSynchronizationRegistry transactions;
    private Projector projector;

    @Inject
    public AppendedChanges(TransactionSynchronizationRegistry transactions, Projector projector) {
        this.transactions = transactions;
        this.projector = projector;
    }

    @SuppressWarnings("NullAway")
    protected AppendedChanges() {}

    /** The changes appended so far by this transaction, oldest first. */
    List<Change> soFar() {
        Pending pending = (Pending) transactions.getResource(AppendedChanges.class);
        return pending == null ? List.of() : pending.changes;
    }

    void add(Change change) {
        Pending pending = pending();
        pending.changes.add(change);
        pending.last = change.position();
    }

    /** For a change too large to be kept in memory until the commit: the projector will read it from the log. */
    void addUnkept(long position) {
        pending().last = position;
    }

    private Pending pending() {
        Pending pending = (Pending) transactions.getResource(AppendedChanges.class);
        if (pending == null) {
            pending = new Pending();
            transactions.putResource(AppendedChanges.class, pending);
            transactions.registerInterposedSynchronization(pending);
        }
        return pending;
    }

    private final class Pending implements Synchronization {

        private final List<Change> changes = new ArrayList<>();
        private long last;

        @Override
        public void beforeCompletion() {
            // nothing to do: the rows are written by the persistence context
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                projector.committed(changes, last);
            }
        }
    }
}
