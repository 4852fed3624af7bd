package kz.saulet.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What the rules saw of a round: its described content and the facts of its documents, as packed triples. */
@Entity
@Table(name = "frozen_content")
class FrozenContent {

    @Id
    @Column(name = "round_id")
    private long roundId;

    private byte[] facts = {};

    protected FrozenContent() {}

    FrozenContent(long roundId) {
        this.roundId = roundId;
    }

    byte[] facts() {
        return facts;
    }

    void keep(byte[] seen) {
        facts = seen;
    }
}
