package kz.saulet.duplicates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class DuplicateScanTest {

    private static final int SYSTEMS = 2_100;

    @Test
    void plantedDoublesAreFound() {
        PlantedSystems systems = new PlantedSystems(7);
        Population population = population(systems);
        Set<Set<String>> found = new HashSet<>();
        new DuplicateScan(population)
                .pairs(ScanProgress.UNWATCHED)
                .forEach(p -> found.add(Set.of(population.iri(p.one()), population.iri(p.other()))));
        long recalled = systems.planted().stream().filter(found::contains).count();
        assertEquals(100, systems.planted().size());
        assertTrue(recalled >= 99, "found " + recalled);
    }

    @Test
    void scanFindsWhatLookingAtAllPairsFinds() {
        Population population = population(new PlantedSystems(8));
        PairScorer scorer = new PairScorer(population);
        Set<Set<Integer>> all = new HashSet<>();
        for (int one = 0; one < population.size(); one++) {
            for (int other = one + 1; other < population.size(); other++) {
                if (scorer.score(population.facts(one), other) > 0) {
                    all.add(Set.of(one, other));
                }
            }
        }
        List<ScoredPair> found = new DuplicateScan(population).pairs(ScanProgress.UNWATCHED);
        assertTrue(all.size() >= 100, "pairs " + all.size());
        assertTrue(found.size() >= 0.99 * all.size(), found.size() + " of " + all.size());
        assertTrue(found.stream().allMatch(p -> all.contains(Set.of(p.one(), p.other()))));
    }

    @Test
    void pairsComeBestFirstAndTheSameEveryTime() {
        Population population = population(new PlantedSystems(9));
        List<ScoredPair> found = new DuplicateScan(population).pairs(ScanProgress.UNWATCHED);
        List<ScoredPair> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingDouble(ScoredPair::score).reversed());
        assertEquals(sorted, found);
        assertEquals(found, new DuplicateScan(population(new PlantedSystems(9))).pairs(ScanProgress.UNWATCHED));
    }

    @Test
    void elementFromOutsideFindsItsDouble() {
        List<Described> all = new ArrayList<>();
        PlantedSystems systems = new PlantedSystems(10);
        systems.write(SYSTEMS, all::add);
        PopulationBuilder builder = new PopulationBuilder(Profiles.SYSTEMS, Profiles.STOP_WORDS);
        List<Described> doubles =
                all.stream().filter(e -> e.iri().endsWith("-double")).toList();
        all.stream().filter(e -> !doubles.contains(e)).forEach(builder::add);
        Population population = builder.build();
        DuplicateScan scan = new DuplicateScan(population);
        long recalled = 0;
        for (Described one : doubles) {
            List<ScoredPair> like = scan.like(one, 5);
            if (!like.isEmpty()) {
                ScoredPair best = like.get(0);
                recalled += (population.iri(best.other()) + "-double").equals(one.iri()) ? 1 : 0;
                assertEquals(best.score(), scan.explain(one, best.other()).score(), 1e-9);
            }
        }
        assertTrue(recalled >= 99, "found " + recalled + " of " + doubles.size());
    }

    @Test
    void scanThatIsStoppedEndsWithoutAnswer() {
        DuplicateScan scan = new DuplicateScan(population(new PlantedSystems(11)));
        assertThrows(CancellationException.class, () -> scan.pairs((done, total) -> false));
    }

    @Test
    void crowdOfTheSameKeepsMemoryBounded() {
        PopulationBuilder builder = new PopulationBuilder(Profiles.SYSTEMS, Profiles.STOP_WORDS);
        for (int i = 0; i < 1_000; i++) {
            builder.add(Profiles.system("s" + i, "Учёт земельных участков района", "f1 f2", "d1", "c1"));
        }
        List<ScoredPair> found = new DuplicateScan(builder.build()).pairs(ScanProgress.UNWATCHED);
        assertTrue(found.size() <= 100 * 1_000, "pairs " + found.size());
    }

    private static Population population(PlantedSystems systems) {
        PopulationBuilder builder = new PopulationBuilder(Profiles.SYSTEMS, Profiles.STOP_WORDS);
        systems.write(SYSTEMS, builder::add);
        return builder.build();
    }
}
