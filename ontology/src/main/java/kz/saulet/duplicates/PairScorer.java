package kz.saulet.duplicates;

import java.util.List;

/**
 * Scores two elements. Each part both sides say something about is compared; its points are its weight times its likeness,
 * divided by the weights of all compared parts together, or by the full evidence of the profile when that is more. The
 * score is the sum of the points. A pair counts only when it reaches the threshold by the parts that are not
 * supporting.
 */
final class PairScorer {

    private final DuplicateProfile profile;
    private final List<FactTable> tables;

    PairScorer(Population population) {
        this.profile = population.profile();
        this.tables = population.tables();
    }

    /** The score of an element and one of the population, or 0 for a pair that is not worth reporting. */
    double score(Population.Facts one, int other) {
        double points = 0;
        double weights = 0;
        double ownPoints = 0;
        double ownWeights = 0;
        int c = 0;
        for (int p = 0; p < profile.parts().size(); p++) {
            double best = -1;
            for (; c < tables.size() && tables.get(c).part() == p; c++) {
                best = Math.max(best, likeness(c, one, other));
            }
            if (best >= 0) {
                ComparedPart part = profile.parts().get(p);
                points += part.weight() * best;
                weights += part.weight();
                if (!part.supporting()) {
                    ownPoints += part.weight() * best;
                    ownWeights += part.weight();
                }
            }
        }
        double own = ownPoints / Math.max(ownWeights, profile.fullEvidence());
        double score = points / Math.max(weights, profile.fullEvidence());
        return own >= profile.threshold() ? score : 0;
    }

    /** How alike two elements are in one table, or -1 when one of them says nothing there. */
    double likeness(int number, Population.Facts one, int other) {
        FactTable table = tables.get(number);
        int[] facts = one.sets()[number];
        int[] others = table.sets()[other];
        if (facts.length == 0 || others.length == 0) {
            return -1;
        }
        return table.similarity(facts, one.sums()[number], others, table.sums()[other]);
    }
}
