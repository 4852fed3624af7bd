package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import kz.saulet.organisation.Permissions;
import kz.saulet.problem.Forbidden;
import kz.saulet.problem.NotFound;

/** Finds cases as the current person may see and change them. */
@ApplicationScoped
class CaseFinder {

    private EntityManager entities;
    private Permissions permissions;

    @Inject
    CaseFinder(EntityManager entities, Permissions permissions) {
        this.entities = entities;
        this.permissions = permissions;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected CaseFinder() {}

    /** @throws NotFound when there is no such case, or the person may not see it */
    Submission readable(String id) {
        return find(id, LockModeType.NONE)
                .filter(s -> permissions.mayReadCase(s.body(), s.handedIn()))
                .orElseThrow(() -> NotFound.submission(id));
    }

    /** A draft that the person may change, locked until the transaction ends. */
    Submission editable(String id) {
        readable(id);
        Submission found = find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> NotFound.submission(id));
        if (!permissions.mayCreateCase(found.body())) {
            throw new Forbidden("submission-edit");
        }
        found.requireDraft();
        return found;
    }

    /** Any case, locked; the caller has asked for permission already. */
    Submission locked(String id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> NotFound.submission(id));
    }

    private Optional<Submission> find(String id, LockModeType lock) {
        return CaseIds.parse(id).map(key -> entities.find(Submission.class, key, lock));
    }
}
