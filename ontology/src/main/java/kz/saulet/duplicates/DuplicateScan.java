package kz.saulet.duplicates;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Finds those who look alike in a population: all pairs, or the doubles of one element. */
public final class DuplicateScan {

    private static final int CHUNK = 512;

    /** Of each element so many pairs with later ones are kept, the best, so that memory grows with the population only. */
    private static final int MOST_OF_ONE = 100;

    private static final Comparator<ScoredPair> BEST_FIRST = Comparator.comparingDouble(ScoredPair::score)
            .reversed()
            .thenComparingInt(ScoredPair::one)
            .thenComparingInt(ScoredPair::other);

    private final Population population;
    private final PairScorer scorer;

    public DuplicateScan(Population population) {
        this.population = population;
        this.scorer = new PairScorer(population);
    }

    /**
     * All pairs worth reporting, best first. Works on all processors.
     *
     * @throws CancellationException when the progress says to stop
     */
    public List<ScoredPair> pairs(ScanProgress progress) {
        int chunks = (population.size() + CHUNK - 1) / CHUNK;
        AtomicInteger done = new AtomicInteger();
        return IntStream.range(0, chunks)
                .parallel()
                .mapToObj(chunk -> {
                    int from = chunk * CHUNK;
                    int to = Math.min(population.size(), from + CHUNK);
                    if (!progress.goOn(done.get(), population.size())) {
                        throw new CancellationException("The search for duplicates was stopped");
                    }
                    List<ScoredPair> found = pairs(from, to);
                    done.addAndGet(to - from);
                    return found;
                })
                .flatMap(List::stream)
                .sorted(BEST_FIRST)
                .toList();
    }

    private List<ScoredPair> pairs(int from, int to) {
        List<ScoredPair> found = new ArrayList<>();
        int[] metBy = new int[population.size()];
        for (int place = from; place < to; place++) {
            int one = place;
            Population.Facts facts = population.facts(one);
            List<ScoredPair> ofOne = new ArrayList<>();
            population.candidates().meetLater(one, other -> {
                if (metBy[other] != one + 1) {
                    metBy[other] = one + 1;
                    double score = scorer.score(facts, other);
                    if (score > 0 && !population.expectedAlike(one, other)) {
                        ofOne.add(new ScoredPair(one, other, score));
                    }
                }
            });
            found.addAll(best(ofOne, MOST_OF_ONE));
        }
        return found;
    }

    private static List<ScoredPair> best(List<ScoredPair> pairs, int most) {
        if (pairs.size() > most) {
            pairs.sort(BEST_FIRST);
            return pairs.subList(0, most);
        }
        return pairs;
    }

    /** Those who look like an element that need not be of the population, best first. Each pair's {@code one} is -1. */
    public List<ScoredPair> like(Described element, int most) {
        Outsider outsider = Outsider.of(population, element);
        Set<Integer> met = new HashSet<>();
        List<ScoredPair> found = new ArrayList<>();
        population.candidates().meet(outsider.facts().sets(), outsider.signatures(), other -> {
            if (met.add(other) && !population.expectedAlike(outsider.alike(), other)) {
                double score = scorer.score(outsider.facts(), other);
                if (score > 0) {
                    found.add(new ScoredPair(-1, other, score));
                }
            }
        });
        found.sort(BEST_FIRST);
        return found.subList(0, Math.min(most, found.size()));
    }

    /** Why two elements of the population have their score, also when they are not worth reporting. */
    public PairScore explain(int one, int other) {
        return new PairExplanation(population, population.facts(one), other).score();
    }

    /** Why an element that need not be of the population looks like one of it. */
    public PairScore explain(Described element, int other) {
        Outsider outsider = Outsider.of(population, element);
        return new PairExplanation(population, outsider.facts(), other).score();
    }
}
