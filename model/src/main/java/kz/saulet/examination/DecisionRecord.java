package kz.saulet.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the record of all decisions; written once, also when a decision is taken back. */
@Entity
@Table(name = "finding_decision")
class DecisionRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "examination_id", updatable = false)
    private Examination examination;

    @Column(name = "finding_number", updatable = false)
    private int findingNumber;

    @Column(name = "decided_at", updatable = false)
    private Instant decidedAt = Instant.EPOCH;

    @Column(name = "decided_by", updatable = false)
    private String decidedBy = "";

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DecisionState state = DecisionState.OPEN;

    @Column(updatable = false)
    private @Nullable String reason;

    @Column(name = "remark_kk", updatable = false)
    private @Nullable String remarkKk;

    @Column(name = "remark_ru", updatable = false)
    private @Nullable String remarkRu;

    @SuppressWarnings("NullAway")
    protected DecisionRecord() {}

    DecisionRecord(Examination examination, int findingNumber, Decision decision, String by, Instant now) {
        this.examination = examination;
        this.findingNumber = findingNumber;
        this.decidedAt = now;
        this.decidedBy = by;
        this.state = decision.state();
        this.reason = decision.reason();
        this.remarkKk = decision.remarkKk();
        this.remarkRu = decision.remarkRu();
    }

    DecisionEvent view() {
        return new DecisionEvent(findingNumber, decidedAt, decidedBy, state, reason, remarkKk, remarkRu);
    }
}
