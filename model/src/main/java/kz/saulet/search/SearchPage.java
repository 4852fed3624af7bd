package kz.saulet.search;

import java.util.List;
import java.util.Map;

/**
 * A part of what was found, best first.
 *
 * @param total how many elements were found in the kind asked for
 * @param byKind how many were found in each kind, whatever kind was asked for
 * @param complete false while the index is still being built after a start
 */
public record SearchPage(List<SearchHit> hits, long total, Map<String, Long> byKind, boolean complete) {}
