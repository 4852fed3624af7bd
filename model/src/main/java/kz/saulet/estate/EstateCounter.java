package kz.saulet.estate;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import kz.saulet.rules.Finding;
import kz.saulet.rules.Verdict;

/** Adds up evaluations; an element counts once however many findings are about it. */
final class EstateCounter {

    private final Set<String> elements = new HashSet<>();
    private final Map<Verdict, Integer> checks = new EnumMap<>(Verdict.class);
    private long findings;

    EstateCounter() {
        for (Verdict verdict : Verdict.values()) {
            checks.put(verdict, 0);
        }
    }

    void add(EvaluationKey key, Evaluated evaluated) {
        checks.merge(evaluated.verdict().verdict(), 1, Integer::sum);
        for (Finding finding : evaluated.verdict().findings()) {
            findings++;
            elements.add(element(key, finding));
        }
    }

    /** What a finding is about: an element, or the body as a whole. */
    static String element(EvaluationKey key, Finding finding) {
        String focus = finding.focus();
        return focus == null ? key.body() : focus;
    }

    EstateCount count() {
        return new EstateCount(elements.size(), findings, Map.copyOf(checks));
    }
}
