package kz.saulet.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

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

    record Key(String subject, String graph, long position) implements Serializable {}
}
