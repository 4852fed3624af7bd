package kz.saulet.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.CheckResult;

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

    void keep(CheckInput input, CheckResult result) {
        inputs = String.join(" ", new TreeSet<>(input.given()));
        verdicts = FrozenVerdicts.pack(
                result.verdicts().stream().map(FrozenVerdict::of).toList());
    }

    static Set<String> given(String inputs) {
        return inputs.isEmpty() ? Set.of() : Set.copyOf(List.of(inputs.split(" ")));
    }
}
