package kz.saulet.replay;

import java.util.Map;
import kz.saulet.submission.DocumentType;
import org.jspecify.annotations.Nullable;

/**
 * What is to be run over the past cases.
 *
 * @param ruleSet version of the rule set, or {@link #DRAFT}
 * @param parameters other thresholds, by rule id and name of the parameter
 * @param rule the only rule to run, or null for all
 * @param documentType the only type of document, or null for all
 * @param body IRI of the only submitting body, or null for all
 */
public record ReplayOrder(
        String ruleSet,
        Map<String, Map<String, String>> parameters,
        @Nullable String rule,
        @Nullable DocumentType documentType,
        @Nullable String body) {

    /** Stands for the draft as it is when the run begins. */
    public static final String DRAFT = "draft";

    public static ReplayOrder of(String ruleSet) {
        return new ReplayOrder(ruleSet, Map.of(), null, null, null);
    }
}
