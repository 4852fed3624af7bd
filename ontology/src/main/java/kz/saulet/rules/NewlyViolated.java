package kz.saulet.rules;

/**
 * An existing element that a rule has nothing against today, and would have if a proposal were carried out.
 *
 * @param body IRI of the state body whose architecture the rule was asked of
 * @param element IRI of what would become wrong: the focus of the finding, or the body
 * @param before what the rule says of the element today: passed, or not applicable when it does not look at it
 * @param after what it would say: the verdict with the one finding about the element
 */
public record NewlyViolated(String body, String element, Verdict before, RuleVerdict after) {

    /** Its message, remedy and evidence; the evidence stands in the estate as it would be. */
    public Finding finding() {
        return after.findings().get(0);
    }
}
