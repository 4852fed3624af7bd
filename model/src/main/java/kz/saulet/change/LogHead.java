package kz.saulet.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the log. Whoever locks this row is the only one who appends. */
@Entity
@Table(name = "log_head")
class LogHead {

    @Id
    private int id;

    private long position;

    private String hash = "";

    protected LogHead() {}
}
