package kz.saulet.examination;

import java.time.LocalDate;
import java.util.List;
import kz.saulet.graph.GraphBytes;
import kz.saulet.graph.GraphNames;
import kz.saulet.rules.CheckInput;
import kz.saulet.submission.DocumentType;

/**
 * A handed-in round with everything its check saw and said.
 *
 * @param number as people write it, with the round
 * @param body IRI of the submitting body
 * @param position position of the change log that the estate was read at
 * @param ruleSet version of the rule set it was checked with
 */
public record FrozenCase(
        String examinationId,
        String caseId,
        String number,
        int round,
        DocumentType documentType,
        String body,
        LocalDate date,
        long position,
        String ruleSet,
        Packed packed) {

    /** What is only unpacked when the case is really looked at. */
    public record Packed(String inputs, byte[] facts, byte[] verdicts) {}

    /** What the rules saw. */
    public CheckInput input() {
        return new CheckInput(
                documentType.id(),
                body,
                date,
                GraphNames.DATA + "proposal/" + caseId,
                GraphBytes.unpack(packed.facts()),
                FrozenCheck.given(packed.inputs()));
    }

    /** What the rules said; nothing for a past round whose verdicts nobody has recalled yet. */
    public List<FrozenVerdict> verdicts() {
        return FrozenVerdicts.unpack(packed.verdicts());
    }
}
