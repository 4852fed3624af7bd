package kz.saulet.estate;

import java.util.List;
import kz.saulet.language.Labels;
import kz.saulet.rules.Severity;

/** The state of the architecture in figures, with the moment they stand at. */
public record EstateSummary(
        EstateProgress state,
        EstateCount all,
        List<OfDisadvantage> disadvantages,
        List<OfRule> rules,
        List<OfBody> bodies) {

    public record OfDisadvantage(Disadvantage disadvantage, EstateCount count) {}

    public record OfRule(String rule, Labels label, Severity severity, EstateCount count) {}

    /** @param body IRI */
    public record OfBody(String body, Labels name, EstateCount count) {}
}
