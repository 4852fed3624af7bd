package kz.saulet.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.saulet.rules.CheckInput;

/** The verdicts of the latest check of a round, and which kinds of input it was given. */
@Entity
@Table(name = "frozen_check")
class FrozenCheck {

    @Id
    @Column(name = "examination_id")
    private long examinationId;

    private String inputs = "";

    private byte[] verdicts = {};

    protected FrozenCheck() {}

    FrozenCheck(String examinationId) {
        this.examinationId = Long.parseLong(examinationId);
    }

    /** @param said nothing when the verdicts of the past are recalled only when they are needed */
    void keep(CheckInput input, List<FrozenVerdict> said) {
        inputs = String.join(" ", new TreeSet<>(input.given()));
        record(said);
    }

    void record(List<FrozenVerdict> said) {
        verdicts = FrozenVerdicts.pack(said);
    }

    static Set<String> given(String inputs) {
        return inputs.isEmpty() ? Set.of() : Set.copyOf(List.of(inputs.split(" ")));
    }
}
