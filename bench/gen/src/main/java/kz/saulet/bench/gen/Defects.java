package kz.saulet.bench.gen;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/** Decides where defects are planted, and counts the results that they must give, by shape. */
final class Defects {

    private static final int ONE_OF = 50;

    private final SplittableRandom random = new SplittableRandom(20_261_122L);
    private final Map<String, Integer> expected = new TreeMap<>();
    private final Set<Integer> withoutStatus = new HashSet<>();

    /** Which of the defects of a kind to plant in the next element; 0 in most, which then have none. */
    int next(int kinds) {
        int number = random.nextInt(ONE_OF) == 0 ? random.nextInt(kinds) : kinds;
        return number < kinds ? number + 1 : 0;
    }

    /** The system says nothing true about its status, so rules about it do not apply. */
    void spoilStatus(int system) {
        withoutStatus.add(system);
    }

    boolean hasStatus(int system) {
        return !withoutStatus.contains(system);
    }

    void expect(String shape, int results) {
        if (results > 0) {
            expected.merge(shape, results, Integer::sum);
        }
    }

    Map<String, Integer> expected() {
        return expected;
    }
}
