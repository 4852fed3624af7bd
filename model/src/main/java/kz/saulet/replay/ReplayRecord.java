package kz.saulet.replay;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.saulet.submission.DocumentType;
import org.jspecify.annotations.Nullable;

/** A replay with its result once it has one. */
@Entity
@Table(name = "replay")
class ReplayRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "rule_set", updatable = false)
    private String ruleSet = "";

    @Column(name = "rule_set_hash", updatable = false)
    private String ruleSetHash = "";

    @Column(updatable = false)
    private String parameters = "";

    @Column(updatable = false)
    private @Nullable String rule;

    @Enumerated(EnumType.STRING)
    @Column(name = "document_type", updatable = false)
    private @Nullable DocumentType documentType;

    @Column(updatable = false)
    private @Nullable String body;

    @Enumerated(EnumType.STRING)
    private ReplayState state = ReplayState.RUNNING;

    @Column(name = "started_by", updatable = false)
    private String startedBy = "";

    @Column(name = "started_at", updatable = false)
    private Instant startedAt = Instant.EPOCH;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private int rounds;

    private int done;

    private byte @Nullable [] result;

    @Version
    private long version;

    protected ReplayRecord() {}

    ReplayRecord(ReplayOrder order, String ruleSet, String ruleSetHash, int rounds, String by, Instant now) {
        this.ruleSet = ruleSet;
        this.ruleSetHash = ruleSetHash;
        this.parameters = json(order.parameters());
        this.rule = order.rule();
        this.documentType = order.documentType();
        this.body = order.body();
        this.rounds = rounds;
        this.startedBy = by;
        this.startedAt = now;
    }

    String id() {
        if (id == null) {
            throw new IllegalStateException("The replay has not been stored yet");
        }
        return Long.toString(id);
    }

    ReplayState state() {
        return state;
    }

    Optional<byte[]> result() {
        return Optional.ofNullable(result);
    }

    void finish(ReplayState end, int roundsDone, byte @Nullable [] found, Instant now) {
        state = end;
        done = roundsDone;
        result = found;
        finishedAt = now;
    }

    /** @param doneSoFar of a run that is under way here; negative when there is none */
    ReplayView view(int doneSoFar) {
        boolean lost = state == ReplayState.RUNNING && doneSoFar < 0;
        return new ReplayView(
                id(),
                new ReplayOrder(ruleSet, parameters(), rule, documentType, body),
                ruleSet,
                lost ? ReplayState.INTERRUPTED : state,
                startedBy,
                startedAt,
                finishedAt,
                rounds,
                Math.max(done, doneSoFar));
    }

    private Map<String, Map<String, String>> parameters() {
        JsonObject json = Json.createReader(new StringReader(parameters)).readObject();
        Map<String, Map<String, String>> byRule = new LinkedHashMap<>();
        json.forEach((name, values) -> {
            Map<String, String> own = new LinkedHashMap<>();
            values.asJsonObject()
                    .keySet()
                    .forEach(p -> own.put(p, values.asJsonObject().getString(p)));
            byRule.put(name, own);
        });
        return byRule;
    }

    private static String json(Map<String, Map<String, String>> parameters) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        parameters.forEach((name, values) -> {
            JsonObjectBuilder own = Json.createObjectBuilder();
            values.forEach(own::add);
            json.add(name, own);
        });
        return json.build().toString();
    }
}
