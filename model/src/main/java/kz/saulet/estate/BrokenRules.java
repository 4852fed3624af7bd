package kz.saulet.estate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.saulet.rules.CheckResult;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/** The rules that broke over the estate, body by body, told like the result of a check. */
final class BrokenRules {

    private BrokenRules() {}

    /** @param before what was told of already; null for nothing */
    static Stream<CheckResult> of(EstateVerdicts now, @Nullable EstateVerdicts before) {
        Map<String, List<RuleVerdict>> byBody = new LinkedHashMap<>();
        now.all().forEach((key, evaluated) -> {
            boolean told = before != null && before.all().get(key) == evaluated;
            if (evaluated.verdict().verdict() == Verdict.ERROR && !told) {
                byBody.computeIfAbsent(key.body(), body -> new ArrayList<>()).add(evaluated.verdict());
            }
        });
        return byBody.entrySet().stream()
                .map(ofBody -> new CheckResult(
                        EstateEvaluation.ARCHITECTURE,
                        ofBody.getKey(),
                        now.date(),
                        now.rules().version(),
                        now.position(),
                        ofBody.getValue()));
    }
}
