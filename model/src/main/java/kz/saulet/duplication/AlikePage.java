package kz.saulet.duplication;

import java.util.List;

/**
 * Elements that look like one described from outside, best first.
 *
 * @param kindId the kind that was compared with
 * @param total how many look alike in all
 */
public record AlikePage(String kindId, List<Alike> rows, long total, FindingState state) {

    /**
     * One of them.
     *
     * @param score between 0 and 1, the sum of the points of its parts
     */
    public record Alike(PairRow.Side element, double score, List<PairView.Part> parts) {}
}
