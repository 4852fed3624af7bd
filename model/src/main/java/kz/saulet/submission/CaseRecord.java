package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.organisation.Permissions;

/** The append-only record of what happened to a case. */
@ApplicationScoped
class CaseRecord {

    private EntityManager entities;
    private Permissions permissions;

    @Inject
    CaseRecord(EntityManager entities, Permissions permissions) {
        this.entities = entities;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseRecord() {}

    void add(Submission submission, String event, Map<String, Labels> parameters, Instant now) {
        entities.persist(new RecordedEvent(
                submission, event, parameters, permissions.person().login(), now));
    }

    List<CaseEvent> of(Submission submission) {
        return entities.createQuery(
                        "select e from RecordedEvent e where e.submission = :case order by e.id", RecordedEvent.class)
                .setParameter("case", submission)
                .getResultStream()
                .map(RecordedEvent::view)
                .toList();
    }
}
