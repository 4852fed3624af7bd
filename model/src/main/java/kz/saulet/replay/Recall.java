package kz.saulet.replay;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.saulet.examination.FrozenCase;
import kz.saulet.examination.FrozenVerdict;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleChecker;
import org.jspecify.annotations.Nullable;

/**
 * Works out what was said of past rounds that came without verdicts: the rules of then, over what they would have seen.
 * Remembers it, so that it is worked out once.
 */
final class Recall {

    private final Map<String, RuleChecker> checkers;
    private final @Nullable String sameVersion;
    private final Map<String, List<FrozenVerdict>> recalled = new ConcurrentHashMap<>();

    /**
     * @param checkers by version, as far as versions are kept
     * @param sameVersion the version that the run itself is of, whole and with its own thresholds; null for any other run
     */
    Recall(Map<String, RuleChecker> checkers, @Nullable String sameVersion) {
        this.checkers = checkers;
        this.sameVersion = sameVersion;
    }

    /**
     * @param now what the run says
     * @param check runs other rules over the same round
     */
    List<FrozenVerdict> of(FrozenCase frozen, CheckResult now, Function<RuleChecker, CheckResult> check) {
        Optional<CheckResult> said = frozen.ruleSet().equals(sameVersion)
                ? Optional.of(now)
                : Optional.ofNullable(checkers.get(frozen.ruleSet())).map(check);
        List<FrozenVerdict> then = said.map(CheckResult::verdicts).orElse(List.of()).stream()
                .map(FrozenVerdict::of)
                .toList();
        recalled.put(frozen.examinationId(), then);
        return then;
    }

    /** What was worked out, by examination. */
    Map<String, List<FrozenVerdict>> recalled() {
        return Map.copyOf(recalled);
    }
}
