package kz.saulet.examination;

import java.time.LocalDate;
import java.util.Locale;
import kz.saulet.norms.NormAct;
import kz.saulet.norms.Regime;
import org.jspecify.annotations.Nullable;

/**
 * Which acts of the register are looked for.
 *
 * @param text part of the id, number or title in any language, or null
 * @param date acts in force on this day only, or null
 * @param regime acts in force at some time of this regime only, or null
 */
public record NormQuery(
        @Nullable String text,
        @Nullable LocalDate date,
        @Nullable Regime regime) {

    boolean asksFor(NormAct act) {
        return (text == null || holds(act, text.toLowerCase(Locale.ROOT)))
                && (date == null || act.inForceOn(date))
                && (regime == null || overlaps(act, regime));
    }

    private static boolean holds(NormAct act, String wanted) {
        String all = act.id() + " " + act.identity().number() + " "
                + String.join(" ", act.title().byLang().values()) + " "
                + String.join(" ", act.identity().shortTitle().byLang().values());
        return all.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean overlaps(NormAct act, Regime regime) {
        LocalDate from = regime.from();
        LocalDate to = regime.to();
        return (from == null || !act.isRepealedOn(from)) && (to == null || !act.isNotYetInForceOn(to));
    }
}
