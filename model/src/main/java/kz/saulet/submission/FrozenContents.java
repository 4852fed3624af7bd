package kz.saulet.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import kz.saulet.graph.GraphBytes;
import org.apache.jena.graph.Graph;

/** Keeps what the rules saw of each handed-in round, apart from the estate, which goes on changing. */
@ApplicationScoped
public class FrozenContents {

    private EntityManager entities;

    @Inject
    public FrozenContents(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected FrozenContents() {}

    /** Takes over what the latest check of a round saw. */
    public void keep(String caseId, int round, Graph seen) {
        long roundId = roundId(caseId, round);
        FrozenContent row = entities.find(FrozenContent.class, roundId);
        if (row == null) {
            row = new FrozenContent(roundId);
            entities.persist(row);
        }
        row.keep(GraphBytes.pack(seen));
    }

    Optional<Graph> of(Round round) {
        return Optional.ofNullable(entities.find(FrozenContent.class, round.id()))
                .map(FrozenContent::facts)
                .map(GraphBytes::unpack);
    }

    private long roundId(String caseId, int round) {
        return entities.createQuery(
                        "select r.id from Round r where r.submission.id = :case and r.number = :round", Long.class)
                .setParameter("case", Long.valueOf(caseId))
                .setParameter("round", round)
                .getSingleResult();
    }
}
