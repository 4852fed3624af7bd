package kz.saulet.examination;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Finds issued conclusions. */
@ApplicationScoped
class IssuedConclusions {

    private EntityManager entities;

    @Inject
    IssuedConclusions(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected IssuedConclusions() {}

    Optional<IssuedConclusion> of(Examination examination) {
        return entities.createQuery(
                        "select c from IssuedConclusion c where c.examination = :examination", IssuedConclusion.class)
                .setParameter("examination", examination)
                .getResultStream()
                .findFirst();
    }
}
