package kz.saulet.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import kz.saulet.graph.ChangeSet;

/** Says that a change touched an element in a graph. */
@Entity
@Table(name = "graph_change_subject")
@IdClass(ChangedSubject.Key.class)
class ChangedSubject {

    @Id
    private String subject = "";

    @Id
    private String graph = "";

    @Id
    private long position;

    protected ChangedSubject() {}

    ChangedSubject(ChangeSet.Touched touched, long position) {
        this.subject = touched.subject();
        this.graph = touched.graph();
        this.position = position;
    }

    record Key(String subject, String graph, long position) implements Serializable {}
}
