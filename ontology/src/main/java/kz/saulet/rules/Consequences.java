package kz.saulet.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would make non-compliant in the estate if it were carried out.
 *
 * @param evaluated false when the verdicts of the estate were not there yet; the lists are empty then and mean nothing
 * @param position of the change log whose estate was compared, 0 when nothing was
 * @param date the day whose norms applied, null when nothing was compared
 * @param ruleSet version of the rule set, empty when nothing was compared
 * @param changes number of facts of the estate that the proposal would add or take away
 * @param compared number of evaluations, a rule over a body, that these facts can affect
 * @param newlyViolated by severity, rule and element
 * @param notCompared evaluations that have no answer before or after
 * @param hidden how many more there are in architectures that the reader may not see
 */
public record Consequences(
        boolean evaluated,
        long position,
        @Nullable LocalDate date,
        String ruleSet,
        int changes,
        int compared,
        List<NewlyViolated> newlyViolated,
        List<NotCompared> notCompared,
        int hidden) {

    /** The verdicts of the estate are not there yet. */
    public static final Consequences NOT_EVALUATED =
            new Consequences(false, 0, null, "", 0, 0, List.of(), List.of(), 0);

    /** A rule over a body that could be evaluated on one side only. */
    public record NotCompared(String rule, String body, Verdict before, Verdict after) {}

    /** What concerns the bodies that the reader may see. */
    public Consequences seen(Predicate<String> body) {
        List<NewlyViolated> visible =
                newlyViolated.stream().filter(n -> body.test(n.body())).toList();
        return new Consequences(
                evaluated,
                position,
                date,
                ruleSet,
                changes,
                compared,
                visible,
                notCompared.stream().filter(n -> body.test(n.body())).toList(),
                hidden + newlyViolated.size() - visible.size());
    }
}
