package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import kz.saulet.problem.NotFound;
import kz.saulet.submission.CaseProgress;

/** Finds examinations as the current person may see them: who sees the case sees its examination. */
@ApplicationScoped
class ExaminationFinder {

    private EntityManager entities;
    private CaseProgress cases;
    private PastVerdicts past;

    @Inject
    ExaminationFinder(EntityManager entities, CaseProgress cases, PastVerdicts past) {
        this.entities = entities;
        this.cases = cases;
        this.past = past;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ExaminationFinder() {}

    Examination readable(String id) {
        Examination found = find(id, LockModeType.NONE);
        past.recall(found);
        return found;
    }

    /** Locked until the transaction ends, so that deciding and concluding don't overtake each other. */
    Examination locked(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<Examination> ofCase(String caseId, int round) {
        return entities.createQuery(
                        "select e from Examination e where e.submissionId = :case and e.round = :round",
                        Examination.class)
                .setParameter("case", Long.valueOf(caseId))
                .setParameter("round", round)
                .getResultStream()
                .findFirst();
    }

    private Examination find(String id, LockModeType lock) {
        if (!id.matches("\\d{1,18}")) {
            throw NotFound.examination(id);
        }
        Examination found = entities.find(Examination.class, Long.valueOf(id), lock);
        if (found == null || !isVisible(found)) {
            throw NotFound.examination(id);
        }
        return found;
    }

    private boolean isVisible(Examination examination) {
        try {
            cases.row(examination.caseId());
            return true;
        } catch (NotFound hidden) {
            return false;
        }
    }
}
