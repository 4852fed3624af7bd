package kz.saulet.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.problem.Messages;
import org.jspecify.annotations.Nullable;

/** A line of a case's record; written once. */
@Entity
@Table(name = "submission_event")
class RecordedEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submission_id", updatable = false)
    private Submission submission;

    @Column(name = "happened_at", updatable = false)
    private Instant happenedAt = Instant.EPOCH;

    @Column(updatable = false)
    private String actor = "";

    @Column(updatable = false)
    private String event = "";

    @Column(updatable = false)
    private String parameters = "";

    @SuppressWarnings("NullAway")
    protected RecordedEvent() {}

    RecordedEvent(Submission submission, String event, Map<String, Labels> parameters, String actor, Instant now) {
        this.submission = submission;
        this.event = event;
        this.parameters = LabelsJson.write(parameters);
        this.actor = actor;
        this.happenedAt = now;
    }

    CaseEvent view() {
        Labels text = Messages.of(RecordedEvent.class).labels("event." + event, LabelsJson.read(parameters));
        return new CaseEvent(happenedAt, actor, event, text);
    }
}
