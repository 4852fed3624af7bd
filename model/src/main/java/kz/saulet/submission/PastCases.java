package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import kz.saulet.problem.Messages;

/** Takes over cases that were concluded elsewhere or earlier. Nobody asks for permission here: only the product calls it. */
@ApplicationScoped
public class PastCases {

    private EntityManager entities;

    @Inject
    public PastCases(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PastCases() {}

    public long count() {
        return entities.createQuery("select count(s) from Submission s where s.synthetic = true", Long.class)
                .getSingleResult();
    }

    /** @return the id of the case */
    public String add(PastCase past) {
        Submission submission = Submission.past(past);
        entities.persist(submission);
        for (int i = 0; i < past.rounds().size(); i++) {
            PastCase.Handed handed = past.rounds().get(i);
            attach(submission.round(i + 1), handed, past.by());
            entities.persist(new RecordedEvent(
                    submission,
                    "submitted",
                    Map.of("round", Messages.plain(Integer.toString(i + 1))),
                    past.by(),
                    handed.submittedAt()));
        }
        return submission.id();
    }

    private void attach(Round round, PastCase.Handed handed, String by) {
        AcceptedFile file = handed.file();
        if (entities.find(StoredContent.class, file.sha256()) == null) {
            entities.persist(new StoredContent(file.sha256(), file.bytes()));
        }
        AttachedFile attached = new AttachedFile(round, file, by, handed.submittedAt());
        round.add(attached);
        entities.persist(attached);
    }
}
