package kz.saulet.duplication;

import java.util.List;

/**
 * A part of the list, best first.
 *
 * @param kindId the kind that is listed
 * @param total pairs that fit in all
 */
public record PairPage(String kindId, List<PairRow> rows, long total, FindingState state) {}
