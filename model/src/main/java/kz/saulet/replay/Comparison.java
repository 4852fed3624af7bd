package kz.saulet.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import kz.saulet.examination.FrozenVerdict;
import kz.saulet.language.Labels;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** Puts the verdicts of then and of now side by side. */
final class Comparison {

    private final Set<String> withOtherParameters;
    private final @Nullable String onlyRule;

    /** @param withOtherParameters ids of rules that run with other thresholds */
    Comparison(Set<String> withOtherParameters, @Nullable String onlyRule) {
        this.withOtherParameters = withOtherParameters;
        this.onlyRule = onlyRule;
    }

    /**
     * @param now in outline
     * @param whole works out a verdict of now with its sentences and evidence; what turned is never told by an outline
     */
    List<ReplayChange> of(
            ReplayedCase round, List<FrozenVerdict> then, List<RuleVerdict> now, UnaryOperator<RuleVerdict> whole) {
        Map<String, FrozenVerdict> former = new LinkedHashMap<>();
        then.stream().filter(v -> onlyRule == null || v.rule().equals(onlyRule)).forEach(v -> former.put(v.rule(), v));
        List<ReplayChange> changes = new ArrayList<>();
        for (RuleVerdict verdict : now) {
            changes.add(change(round, former.remove(verdict.rule()), verdict, whole));
        }
        former.values().forEach(gone -> changes.add(removed(round, gone)));
        return changes;
    }

    private ReplayChange change(
            ReplayedCase round, @Nullable FrozenVerdict then, RuleVerdict outline, UnaryOperator<RuleVerdict> whole) {
        RuleVerdict now = kind(then, outline) == ChangeKind.UNCHANGED ? outline : whole.apply(outline);
        ChangeKind kind = kind(then, now);
        boolean same = kind == ChangeKind.UNCHANGED;
        return new ReplayChange(
                round,
                now.rule(),
                kind,
                same ? ChangeReason.NONE : reason(then, now),
                then == null ? null : then.verdict(),
                now.verdict(),
                now.severity(),
                now.findings().size(),
                same ? null : note(now));
    }

    private static ChangeKind kind(@Nullable FrozenVerdict then, RuleVerdict now) {
        if (then != null && then.same(now)) {
            return ChangeKind.UNCHANGED;
        }
        Verdict before = then == null ? null : then.verdict();
        if (now.verdict() == Verdict.FAILED) {
            // a rule that broke then said nothing that could have turned
            return before == Verdict.FAILED || before == Verdict.ERROR ? ChangeKind.OTHER : ChangeKind.NEWLY_FAILING;
        }
        if (!isAnswer(now.verdict())) {
            return before == null || isAnswer(before) ? ChangeKind.NOT_EVALUABLE : ChangeKind.OTHER;
        }
        return before == Verdict.FAILED ? ChangeKind.NEWLY_PASSING : ChangeKind.OTHER;
    }

    private static boolean isAnswer(Verdict verdict) {
        return verdict != Verdict.CANNOT_EVALUATE && verdict != Verdict.ERROR;
    }

    private ChangeReason reason(@Nullable FrozenVerdict then, RuleVerdict now) {
        if (then == null) {
            return ChangeReason.NEW_RULE;
        }
        if (!then.edition().equals(now.edition())) {
            return ChangeReason.NEW_EDITION;
        }
        return withOtherParameters.contains(now.rule()) ? ChangeReason.NEW_PARAMETER : ChangeReason.SAME_EDITION;
    }

    private static @Nullable Labels note(RuleVerdict now) {
        return now.findings().isEmpty() ? now.reason() : now.findings().get(0).message();
    }

    private static ReplayChange removed(ReplayedCase round, FrozenVerdict gone) {
        return new ReplayChange(
                round,
                gone.rule(),
                gone.verdict() == Verdict.FAILED ? ChangeKind.NEWLY_PASSING : ChangeKind.OTHER,
                ChangeReason.REMOVED_RULE,
                gone.verdict(),
                null,
                Severity.INFO,
                0,
                null);
    }
}
