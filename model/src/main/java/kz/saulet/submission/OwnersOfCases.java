package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import kz.saulet.organisation.CaseOwners;

/** Tells permissions whose case a proposal graph belongs to. */
@ApplicationScoped
@Transactional
class OwnersOfCases implements CaseOwners {

    private EntityManager entities;

    @Inject
    OwnersOfCases(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected OwnersOfCases() {}

    @Override
    public Optional<Owner> ownerOf(String submission) {
        return CaseIds.parse(submission)
                .map(id -> entities.find(Submission.class, id))
                .map(found -> new Owner(found.body(), found.handedIn()));
    }
}
