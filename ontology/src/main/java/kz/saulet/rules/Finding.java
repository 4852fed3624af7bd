package kz.saulet.rules;

import java.util.List;
import java.util.Map;
import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * One failure of one rule.
 *
 * @param fingerprint stable over re-checks: hash of rule id, focus and the key parameters, never of the message
 * @param focus IRI of the element or section looked at, or null when the whole submission is meant
 * @param parameters values the message texts were filled with
 */
public record Finding(
        String fingerprint,
        @Nullable String focus,
        @Nullable Place place,
        Labels message,
        Labels remedy,
        Map<String, String> parameters,
        List<EvidenceTriple> evidence) {}
