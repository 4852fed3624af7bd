package kz.saulet.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import kz.saulet.graph.StorePosition;

/** The end of the log. Whoever locks this row is the only one who appends. */
@Entity
@Table(name = "log_head")
class LogHead {

    static final int ONLY = 1;

    @Id
    private int id = ONLY;

    private long position;

    private String hash = "";

    protected LogHead() {}

    StorePosition position() {
        return new StorePosition(position, hash);
    }

    void moveTo(StorePosition next) {
        position = next.number();
        hash = next.hash();
    }
}
