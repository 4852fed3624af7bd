package kz.saulet.examination;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import kz.saulet.rules.CheckInput;
import kz.saulet.rules.Consequences;
import org.jspecify.annotations.Nullable;

/** The verdicts of the latest check of a round, what it would do to the estate, and which kinds of input it was given. */
@Entity
@Table(name = "frozen_check")
class FrozenCheck {

    @Id
    @Column(name = "examination_id")
    private long examinationId;

    private String inputs = "";

    private byte[] verdicts = {};

    /** What the round would make non-compliant in the estate; null while that was not evaluated. */
    private byte @Nullable [] consequences;

    protected FrozenCheck() {}

    FrozenCheck(String examinationId) {
        this.examinationId = Long.parseLong(examinationId);
    }

    /** @param said nothing when the verdicts of the past are recalled only when they are needed */
    void keep(CheckInput input, List<FrozenVerdict> said) {
        inputs = String.join(" ", new TreeSet<>(input.given()));
        record(said);
    }

    void keep(Consequences told) {
        consequences = told.evaluated() ? PackedText.pack(ConsequencesJson.write(told)) : null;
    }

    Optional<Consequences> consequences() {
        return Optional.ofNullable(consequences).map(PackedText::unpack).map(ConsequencesJson::read);
    }

    void record(List<FrozenVerdict> said) {
        verdicts = FrozenVerdicts.pack(said);
    }

    static Set<String> given(String inputs) {
        return inputs.isEmpty() ? Set.of() : Set.copyOf(List.of(inputs.split(" ")));
    }
}
