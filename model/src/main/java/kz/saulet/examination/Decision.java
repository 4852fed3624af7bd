package kz.saulet.examination;

import org.jspecify.annotations.Nullable;

/**
 * An expert's decision on a finding.
 *
 * @param version of the finding as it was read
 * @param reason why it is rejected, mandatory then
 * @param remarkKk the remark in the expert's own words, Kazakh; null keeps the rule's text
 * @param remarkRu the same, Russian
 */
public record Decision(
        long version,
        DecisionState state,
        @Nullable String reason,
        @Nullable String remarkKk,
        @Nullable String remarkRu) {}
