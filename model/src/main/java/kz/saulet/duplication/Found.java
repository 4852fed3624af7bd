package kz.saulet.duplication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.saulet.duplicates.Population;
import kz.saulet.duplicates.ScoredPair;

/**
 * What was found in one kind.
 *
 * @param pairs by id, best first
 */
record Found(Population population, Map<String, FoundPair> pairs) {

    static Found of(Population population, List<ScoredPair> scored) {
        Map<String, FoundPair> pairs = new LinkedHashMap<>();
        for (ScoredPair pair : scored) {
            FoundPair found = FoundPair.of(population, pair.one(), pair.other(), pair.score());
            pairs.put(found.id(), found);
        }
        return new Found(population, pairs);
    }

    /** Two elements as they are now, reported or not; empty when one of them is gone. */
    Optional<FoundPair> pair(String id, String one, String other) {
        FoundPair reported = pairs.get(id);
        if (reported != null) {
            return Optional.of(reported);
        }
        int first = population.place(one);
        int second = population.place(other);
        return first < 0 || second < 0 ? Optional.empty() : Optional.of(FoundPair.of(population, first, second, 0));
    }
}
