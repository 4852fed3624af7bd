package kz.saulet.duplication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A decision about a pair, with what both sides were compared by; written once, the last one of a pair holds. */
@Entity
@Table(name = "duplicate_decision")
class PairDecision {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(updatable = false)
    private String pair = "";

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private String kind = "";

    @Column(name = "one_iri", updatable = false)
    private String one = "";

    @Column(name = "other_iri", updatable = false)
    private String other = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PairVerdict verdict = PairVerdict.OPEN;

    @Column(updatable = false)
    private String reason = "";

    @Column(updatable = false)
    private double score;

    @Column(name = "one_fingerprint", updatable = false)
    private String oneFingerprint = "";

    @Column(name = "other_fingerprint", updatable = false)
    private String otherFingerprint = "";

    @Column(name = "decided_by", updatable = false)
    private String decidedBy = "";

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt = Instant.EPOCH;

    @SuppressWarnings("NullAway")
    protected PairDecision() {}

    PairDecision(FoundPair pair, int number, DecisionInput input, String by, Instant at) {
        this.pair = pair.id();
        this.number = number;
        this.kind = pair.kindId();
        this.one = pair.one().iri();
        this.other = pair.other().iri();
        this.verdict = input.verdict();
        this.reason = input.reason();
        this.score = pair.score();
        this.oneFingerprint = pair.one().fingerprint();
        this.otherFingerprint = pair.other().fingerprint();
        this.decidedBy = by;
        this.decidedAt = at;
    }

    String pair() {
        return pair;
    }

    String kind() {
        return kind;
    }

    String one() {
        return one;
    }

    String other() {
        return other;
    }

    int number() {
        return number;
    }

    DecisionView view(FoundPair now) {
        boolean same = now.one().fingerprint().equals(oneFingerprint)
                && now.other().fingerprint().equals(otherFingerprint);
        return new DecisionView(number, verdict, reason, decidedBy, decidedAt, score, !same);
    }
}
