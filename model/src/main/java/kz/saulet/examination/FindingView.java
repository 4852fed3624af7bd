package kz.saulet.examination;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import kz.saulet.rules.EvidenceTriple;
import kz.saulet.rules.NormReference;
import kz.saulet.rules.Place;
import kz.saulet.rules.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding with its decision.
 *
 * @param number counts from 1 within the examination and never changes
 * @param norm the ground as it was cited on the day of the check
 * @param names names of the focus and of everything the evidence mentions, by IRI
 * @param reported false when the latest check no longer reports it; the decision is kept
 * @param remark the remark as the conclusion will say it: the expert's words, else the rule's message
 * @param edited whether the remark is in the expert's words
 * @param version for {@link Decision}
 */
public record FindingView(
        int number,
        String fingerprint,
        String rule,
        String edition,
        Severity severity,
        @Nullable String focus,
        @Nullable Place place,
        Labels message,
        Labels remedy,
        NormReference norm,
        List<EvidenceTriple> evidence,
        Map<String, Labels> names,
        DecisionState state,
        @Nullable String reason,
        Labels remark,
        boolean edited,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        boolean reported,
        long version) {}
