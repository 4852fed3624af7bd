package kz.saulet.replay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The rows of replays; each call is a transaction, so that a run of seconds holds none open. */
@ApplicationScoped
@Transactional
public class ReplayRecords {

    private static final int SHOWN = 100;

    private EntityManager entities;

    @Inject
    public ReplayRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** For the container's proxy. */
    @SuppressWarnings("NullAway")
    protected ReplayRecords() {}

    String begin(ReplayOrder order, String ruleSet, String hash, int rounds, String by) {
        ReplayRecord row = new ReplayRecord(order, ruleSet, hash, rounds, by, now());
        entities.persist(row);
        entities.flush();
        return row.id();
    }

    void finish(String id, ReplayState end, int done, @Nullable ReplayResult result) {
        ReplayRecord row = entities.find(ReplayRecord.class, Long.valueOf(id));
        if (row != null) {
            row.finish(end, done, result == null ? null : ReplayCode.pack(result), now());
        }
    }

    /** @param doneSoFar by id; negative where no run is under way */
    Optional<ReplayView> find(String id, ToIntFunction<String> doneSoFar) {
        return row(id).map(row -> row.view(doneSoFar.applyAsInt(row.id())));
    }

    /** The latest first. */
    List<ReplayView> list(ToIntFunction<String> doneSoFar) {
        return entities.createQuery("select r from ReplayRecord r order by r.id desc", ReplayRecord.class)
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(row -> row.view(doneSoFar.applyAsInt(row.id())))
                .toList();
    }

    Optional<ReplayResult> result(String id) {
        return row(id).flatMap(ReplayRecord::result).map(ReplayCode::unpack);
    }

    private Optional<ReplayRecord> row(String id) {
        return id.matches("\\d{1,18}")
                ? Optional.ofNullable(entities.find(ReplayRecord.class, Long.valueOf(id)))
                : Optional.empty();
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
