package kz.saulet.web.examination;

import java.util.List;
import java.util.Map;
import kz.saulet.examination.NormVerdicts;
import kz.saulet.language.Labels;
import kz.saulet.rules.CheckResult;

/** Makes lines for the board out of what the use cases answer. */
public final class VerdictLines {

    private VerdictLines() {}

    /** @param names of the elements that findings are about, by IRI */
    public static List<VerdictLine> of(CheckResult result, Map<String, Labels> names) {
        return result.verdicts().stream().map(v -> VerdictLine.of(v, names)).toList();
    }

    public static List<VerdictLine> of(List<NormVerdicts> norms) {
        return norms.stream()
                .flatMap(n -> n.verdicts().stream())
                .map(VerdictLine::of)
                .toList();
    }
}
