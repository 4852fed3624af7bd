package kz.saulet.change;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.saulet.graph.ChangeSet;
import kz.saulet.graph.ChangeSetFormat;
import kz.saulet.graph.StorePosition;
import org.jspecify.annotations.Nullable;

/** One row of the log; written once and never changed. */
@Entity
@Table(name = "graph_change")
class GraphChange {

    @Id
    private long position;

    private String author = "";

    @Column(name = "accepted_at")
    private Instant acceptedAt = Instant.EPOCH;

    private String cause = "";

    private @Nullable String reason;

    private byte[] patch = {};

    @Column(name = "previous_hash")
    private String previousHash = "";

    private String hash = "";

    protected GraphChange() {}

    /** The change that follows a position, not yet stored. */
    static GraphChange after(StorePosition head, ChangeRequest request, Instant at) {
        byte[] lines = ChangeSetFormat.lines(request.changes());
        GraphChange next = new GraphChange();
        next.position = head.number() + 1;
        next.author = request.author();
        next.acceptedAt = at;
        next.cause = request.cause();
        next.reason = request.reason();
        next.patch = ChangeSetFormat.pack(lines);
        next.previousHash = head.hash();
        next.hash = next.expectedHash(lines);
        return next;
    }

    /** Sets the values of an insert, in the order of the columns. */
    void bind(PreparedStatement insert) throws SQLException {
        insert.setLong(1, position);
        insert.setString(2, author);
        insert.setObject(3, acceptedAt.atOffset(ZoneOffset.UTC));
        insert.setString(4, cause);
        insert.setString(5, reason);
        insert.setBytes(6, patch);
        insert.setString(7, previousHash);
        insert.setString(8, hash);
    }

    private String expectedHash(byte[] lines) {
        return new ChainHash(previousHash)
                .with(Long.toString(position))
                .with(author)
                .with(acceptedAt.toString())
                .with(cause)
                .with(reason == null ? "" : reason)
                .with(lines)
                .hex();
    }

    /** True when this row says what it said when it was written, and follows the given hash. */
    boolean follows(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(expectedHash(lines()));
    }

    StorePosition position() {
        return new StorePosition(position, hash);
    }

    Change toChange() {
        return with(ChangeSetFormat.parse(lines()));
    }

    /** What the change did to one element in one graph. */
    Change toChange(ChangeSet.Touched element) {
        return with(ChangeSetFormat.parse(lines(), element));
    }

    /** What the change did to one graph. */
    Change toChange(String graph) {
        return with(ChangeSetFormat.parse(lines(), graph));
    }

    /** This row with what is known to be in its patch. */
    Change with(ChangeSet changes) {
        return new Change(position, author, acceptedAt, cause, reason, changes, hash);
    }

    private byte[] lines() {
        return ChangeSetFormat.unpack(patch);
    }
}
