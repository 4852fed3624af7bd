package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Takes a score apart. */
final class PairExplanation {

    private final Population population;
    private final PairScorer scorer;
    private final Population.Facts one;
    private final int place;
    private final Population.Facts other;

    /** @param place of the second element; the first need not be of the population */
    PairExplanation(Population population, Population.Facts one, int place) {
        this.population = population;
        this.scorer = new PairScorer(population);
        this.one = one;
        this.place = place;
        this.other = population.facts(place);
    }

    PairScore score() {
        DuplicateProfile profile = population.profile();
        int[] chosen = new int[profile.parts().size()];
        double weights = 0;
        for (int p = 0; p < chosen.length; p++) {
            chosen[p] = mostAlike(p);
            weights += chosen[p] < 0 ? 0 : profile.parts().get(p).weight();
        }
        double divisor = Math.max(weights, profile.fullEvidence());
        List<PairScore.PartScore> parts = new ArrayList<>();
        for (int p = 0; p < chosen.length; p++) {
            parts.add(part(profile.parts().get(p), chosen[p], divisor));
        }
        double score = parts.stream().mapToDouble(PairScore.PartScore::points).sum();
        return new PairScore(score, scorer.score(one, place) > 0, divisor, parts);
    }

    /** The table of a part in which the two are most alike, or -1 when they can't be compared. */
    private int mostAlike(int part) {
        int chosen = -1;
        double best = -1;
        List<FactTable> tables = population.tables();
        for (int c = 0; c < tables.size(); c++) {
            if (tables.get(c).part() == part) {
                double likeness = scorer.likeness(c, one, place);
                if (likeness > best) {
                    best = likeness;
                    chosen = c;
                }
            }
        }
        return chosen;
    }

    private PairScore.PartScore part(ComparedPart part, int table, double divisor) {
        if (table < 0) {
            return new PairScore.PartScore(part, false, 0, 0, null, List.of(), 0, 0);
        }
        FactTable compared = population.tables().get(table);
        double likeness = scorer.likeness(table, one, place);
        int[] shared = Arrays.stream(one.sets()[table])
                .filter(f -> Arrays.binarySearch(other.sets()[table], f) >= 0)
                .toArray();
        double whole = FactTable.whole(one.sums()[table], other.sums()[table], compared.sum(shared));
        return new PairScore.PartScore(
                part,
                true,
                likeness,
                part.weight() * likeness / divisor,
                compared.lang(),
                facts(compared, shared, whole),
                one.sets()[table].length - shared.length,
                other.sets()[table].length - shared.length);
    }

    private static List<PairScore.SharedFact> facts(FactTable table, int[] shared, double whole) {
        return Arrays.stream(shared)
                .mapToObj(f -> new PairScore.SharedFact(
                        table.dictionary().shown(f), table.count(f), table.weight(f), table.weight(f) / whole))
                .sorted(Comparator.comparingDouble(PairScore.SharedFact::rarity)
                        .reversed()
                        .thenComparing(PairScore.SharedFact::fact))
                .toList();
    }
}
