package kz.saulet.rules;

import java.time.LocalDate;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.norms.NormRegister;
import org.jspecify.annotations.Nullable;

/**
 * The legal ground of a rule on the day of the check.
 *
 * @param act id in the norm register of the act in force on the day, e.g. {@code N-TZ}; empty when the rule follows from
 *     no act
 * @param title title of the act
 * @param edition the edition in force on the day (its id, usually a date), or null when the register knows none
 * @param paragraph the paragraph, or null when it is still to be verified
 * @param status {@code confirmed} or {@code to-be-verified} or {@code proposed}
 */
public record NormReference(
        String act,
        Labels title,
        @Nullable String edition,
        @Nullable String paragraph,
        String status,
        Details details) {

    static final String CONFIRMED = "confirmed";
    static final String UNVERIFIED = "to-be-verified";
    static final String PROPOSED = "proposed";
    private static final String NO_ACT = "";

    /** @param details what the register adds */
    public NormReference {}

    /** A reference of which nothing else is known. */
    public NormReference(
            String act, Labels title, @Nullable String edition, @Nullable String paragraph, String status) {
        this(act, title, edition, paragraph, status, Details.NONE);
    }

    /**
     * What the register says beside the reference.
     *
     * @param shortTitle of the act, or none
     * @param insteadOf id of the act that the rule names, when another one was in force on the day; else null
     * @param place text reference of the paragraph, such as «ст. 7, подп. 10)», or none
     * @param summary what the paragraph says, in a sentence of our own, or none
     * @param text official wording of the paragraph, or none
     * @param url where the act is published, or null
     * @param regime id of the regime in force on the day, or null
     * @param remark in words: what is to be verified, which act took the place of which; none when all is confirmed
     * @param notInForce why the act grounds nothing on the day, or null; such a rule does not apply
     */
    public record Details(
            Labels shortTitle,
            @Nullable String insteadOf,
            Labels place,
            Labels summary,
            Labels text,
            @Nullable String url,
            @Nullable String regime,
            Labels remark,
            @Nullable Labels notInForce) {

        /** Nothing known. */
        public static final Details NONE = new Details(
                Labels.none(), null, Labels.none(), Labels.none(), Labels.none(), null, null, Labels.none(), null);
    }

    /**
     * The ground of a rule as it is to be cited on the day: the act in force, its edition, its paragraph. A rule whose
     * paragraph is not known can't be confirmed; a rule that follows from no act is a proposal.
     */
    public static NormReference of(Rule.LegalBasis basis, NormRegister norms, LocalDate date) {
        String id = basis.act();
        if (id == null) {
            return new NormReference(NO_ACT, RuleTexts.of("rule.no-act"), null, null, PROPOSED);
        }
        return norms.act(id)
                .map(named -> new CitedNorm(basis, named, norms, date).reference())
                .orElseGet(() -> new NormReference(
                        id, new Labels(Map.of("", id)), null, basis.paragraph(), unverified(basis), unknown(id)));
    }

    private static Details unknown(String id) {
        Details none = Details.NONE;
        return new Details(
                none.shortTitle(),
                null,
                none.place(),
                none.summary(),
                none.text(),
                null,
                null,
                RuleTexts.of("norm.unknown-act", id),
                null);
    }

    private static String unverified(Rule.LegalBasis basis) {
        return basis.status().equals(CONFIRMED) ? UNVERIFIED : basis.status();
    }
}
