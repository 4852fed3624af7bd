package kz.saulet.rules;

import java.time.LocalDate;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.NormRegister;
import org.jspecify.annotations.Nullable;

/**
 * The legal ground of a rule on the day of the check.
 *
 * @param act id in the norm register, e.g. {@code N-TZ}; empty when the rule follows from no act
 * @param title short title of the act
 * @param edition the edition in force on the day (its id, usually a date), or null when the register knows none
 * @param paragraph the paragraph, or null when it is still to be verified
 * @param status {@code confirmed} or {@code to-be-verified} or {@code proposed}
 */
public record NormReference(
        String act,
        Labels title,
        @Nullable String edition,
        @Nullable String paragraph,
        String status) {

    private static final String NO_ACT = "";

    /**
     * The ground of a rule as it is to be cited on the day. A rule whose paragraph is not known can't be confirmed; a
     * rule that follows from no act is a proposal.
     */
    static NormReference of(Rule.LegalBasis basis, NormRegister norms, LocalDate date) {
        String id = basis.act();
        if (id == null) {
            return new NormReference(NO_ACT, RuleTexts.of("rule.no-act"), null, null, "proposed");
        }
        Labels title = norms.act(id).map(NormAct::title).orElseGet(() -> new Labels(Map.of("", id)));
        String edition = norms.act(id)
                .flatMap(act -> act.editionOn(date))
                .map(NormAct.Edition::id)
                .orElse(null);
        boolean unverified = basis.paragraph() == null && basis.status().equals("confirmed");
        return new NormReference(id, title, edition, basis.paragraph(), unverified ? "to-be-verified" : basis.status());
    }
}
