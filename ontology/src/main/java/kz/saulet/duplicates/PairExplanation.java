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
    private final Population.Facts other;

    PairExplanation(Population population, Population.Facts one, Population.Facts other) {
        this.population = population;
        this.scorer = new PairScorer(population);
        this.one = one;
        this.other = other;
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
        return new PairScore(score, scorer.score(one, other, 0) > 0, divisor, parts);
    }

    /** The channel of a part in which the two are most alike, or -1 when they can't be compared. */
    private int mostAlike(int part) {
        int chosen = -1;
        double best = -1;
        List<Channel> channels = population.channels();
        for (int c = 0; c < channels.size(); c++) {
            if (channels.get(c).part() == part) {
                double likeness = scorer.likeness(c, one, other);
                if (likeness > best) {
                    best = likeness;
                    chosen = c;
                }
            }
        }
        return chosen;
    }

    private PairScore.PartScore part(ComparedPart part, int channel, double divisor) {
        if (channel < 0) {
            return new PairScore.PartScore(part, false, 0, 0, null, List.of(), 0, 0);
        }
        Channel compared = population.channels().get(channel);
        double likeness = scorer.likeness(channel, one, other);
        int[] shared = Arrays.stream(one.sets()[channel])
                .filter(f -> Arrays.binarySearch(other.sets()[channel], f) >= 0)
                .toArray();
        double whole = Channel.whole(one.sums()[channel], other.sums()[channel], compared.sum(shared));
        return new PairScore.PartScore(
                part,
                true,
                likeness,
                part.weight() * likeness / divisor,
                compared.lang(),
                facts(compared, shared, whole),
                one.sets()[channel].length - shared.length,
                other.sets()[channel].length - shared.length);
    }

    private static List<PairScore.SharedFact> facts(Channel channel, int[] shared, double whole) {
        return Arrays.stream(shared)
                .mapToObj(f -> new PairScore.SharedFact(
                        channel.dictionary().shown(f), channel.count(f), channel.weight(f), channel.weight(f) / whole))
                .sorted(Comparator.comparingDouble(PairScore.SharedFact::rarity)
                        .reversed()
                        .thenComparing(PairScore.SharedFact::fact))
                .toList();
    }
}
