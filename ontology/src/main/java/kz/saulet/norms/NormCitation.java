package kz.saulet.norms;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reference to an act means on one day.
 *
 * @param act in force on the day in place of the one referred to; the latter itself when nothing is in force or known
 * @param edition of that act on the day, empty when the register has none
 * @param number of the paragraph in that act, or null while it is not known
 * @param paragraph what the register knows of it
 * @param certain false when act or paragraph were only inferred
 */
public record NormCitation(
        Standing standing,
        Optional<NormAct> act,
        Optional<NormAct.Edition> edition,
        @Nullable String number,
        Optional<NormAct.Paragraph> paragraph,
        boolean certain) {

    /** How the act that a reference names relates to the day. */
    public enum Standing {
        IN_FORCE,
        /** Its successor is in force. */
        SUCCEEDED,
        /** It is not in force yet, the act it replaces is. */
        PRECEDED,
        /** It is not in force yet, and it replaces nothing that was. */
        NOT_YET,
        /** It is repealed, and the register names no successor in force. */
        REPEALED,
        /** The register does not know it. */
        UNKNOWN
    }
}
