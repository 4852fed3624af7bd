package kz.saulet.search;

import java.util.List;
import java.util.Map;

/**
 * A part of what was found, best first.
 *
 * @param total how many elements were found in the kind asked for
 * @param byKind how many were found in each kind, whatever kind was asked for
 * @param related true when nothing has the words asked for, and these have words that begin alike
 * @param complete false while the index is still being built after a start
 */
public record SearchPage(
        List<SearchHit> hits, long total, Map<String, Long> byKind, boolean related, boolean complete) {

    static SearchPage none() {
        return new SearchPage(List.of(), 0, Map.of(), false, true);
    }

    SearchPage asRelated() {
        return new SearchPage(hits, total, byKind, true, complete);
    }

    SearchPage complete(boolean whole) {
        return new SearchPage(hits, total, byKind, related, whole);
    }
}
