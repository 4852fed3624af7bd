package kz.saulet.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Which content of the product's own graphs the database was given, so that the usual start need not compare it again. */
@ApplicationScoped
@Transactional
public class GivenContent {

    private EntityManager entities;

    @Inject
    public GivenContent(EntityManager entities) {
        this.entities = entities;
    }

    @SuppressWarnings("NullAway")
    protected GivenContent() {}

    boolean isOfThisVersion() {
        return entities.createNativeQuery("select hash from shipped_content")
                .getResultList()
                .contains(ShippedContent.hashOfTheVersion());
    }

    /** To be called in the transaction that writes the content. */
    void recordThisVersion() {
        entities.createNativeQuery("delete from shipped_content").executeUpdate();
        entities.createNativeQuery("insert into shipped_content (hash) values (:hash)")
                .setParameter("hash", ShippedContent.hashOfTheVersion())
                .executeUpdate();
    }
}
