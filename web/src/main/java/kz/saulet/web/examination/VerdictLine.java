package kz.saulet.web.examination;

import java.util.List;
import java.util.Map;
import kz.saulet.examination.DecisionState;
import kz.saulet.examination.FindingView;
import kz.saulet.examination.VerdictView;
import kz.saulet.language.Labels;
import kz.saulet.rules.Finding;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.RuleVerdict;
import kz.saulet.rules.Severity;
import kz.saulet.rules.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What one rule said, for the eye: the same whether it comes from a self-check or from an examination.
 *
 * @param criterion id of the criterion, empty where it is not told
 */
public record VerdictLine(
        String rule,
        Labels label,
        Verdict verdict,
        Severity severity,
        String criterion,
        NormReference norm,
        int checked,
        int failed,
        @Nullable Labels reason,
        boolean proposesOnly,
        List<Line> findings) {

    /** @param names of the elements that findings are about, by IRI */
    static VerdictLine of(RuleVerdict v, Map<String, Labels> names) {
        return new VerdictLine(
                v.rule(),
                v.label(),
                v.verdict(),
                v.severity(),
                "",
                v.norm(),
                v.checked(),
                v.failed(),
                v.reason(),
                v.proposesOnly(),
                v.findings().stream().map(f -> Line.of(f, names)).toList());
    }

    static VerdictLine of(VerdictView v) {
        return new VerdictLine(
                v.rule(),
                v.label(),
                v.verdict(),
                v.severity(),
                v.criterion().id(),
                v.norm(),
                v.checked(),
                v.failed(),
                v.reason(),
                v.proposesOnly(),
                v.findings().stream().map(Line::of).toList());
    }

    /**
     * One finding.
     *
     * @param number within the examination, 0 in a self-check
     * @param focus IRI of the element, null when the whole submission is meant
     * @param state what the expert decided, null in a self-check
     */
    public record Line(
            int number,
            Labels message,
            Labels remedy,
            @Nullable Place place,
            @Nullable String focus,
            Labels focusName,
            @Nullable DecisionState state) {

        static Line of(Finding f, Map<String, Labels> names) {
            return new Line(0, f.message(), f.remedy(), f.place(), f.focus(), name(f.focus(), names), null);
        }

        static Line of(FindingView f) {
            return new Line(
                    f.number(), f.remark(), f.remedy(), f.place(), f.focus(), name(f.focus(), f.names()), f.state());
        }

        private static Labels name(@Nullable String iri, Map<String, Labels> names) {
            return iri == null ? Labels.none() : names.getOrDefault(iri, Labels.none());
        }

        public boolean isNamed() {
            return !focusName.isEmpty();
        }
    }
}
