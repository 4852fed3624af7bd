package kz.saulet.duplication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.saulet.problem.StaleRecord;

/** The decisions in the database. */
@ApplicationScoped
public class PairDecisions {

    private EntityManager entities;

    @Inject
    public PairDecisions(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected PairDecisions() {}

    /** The last decision of every pair of a kind that was ever decided, by pair. */
    Map<String, PairDecision> lastOf(String kindId) {
        return entities.createQuery("""
                        select d from PairDecision d where d.kind = :kind
                        and d.number = (select max(l.number) from PairDecision l where l.pair = d.pair)
                        order by d.id""", PairDecision.class)
                .setParameter("kind", kindId)
                .getResultStream()
                .collect(Collectors.toMap(PairDecision::pair, Function.identity()));
    }

    /** All decisions about a pair, the last one first. */
    List<PairDecision> of(String pair) {
        return entities.createQuery(
                        "select d from PairDecision d where d.pair = :pair order by d.number desc", PairDecision.class)
                .setParameter("pair", pair)
                .getResultList();
    }

    /** @throws StaleRecord when somebody else has decided since */
    void add(FoundPair pair, DecisionInput input, String by) {
        int last = of(pair.id()).stream().mapToInt(PairDecision::number).max().orElse(0);
        if (input.version() != last) {
            throw new StaleRecord(last);
        }
        try {
            entities.persist(
                    new PairDecision(pair, last + 1, input, by, Instant.now().truncatedTo(ChronoUnit.MICROS)));
            entities.flush();
        } catch (PersistenceException sameNumberTwice) {
            throw new StaleRecord(last + 1);
        }
    }
}
