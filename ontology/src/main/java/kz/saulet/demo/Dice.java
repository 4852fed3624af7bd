package kz.saulet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Choices that depend only on the key they are made for, so that one element never changes because of another. */
final class Dice {

    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    static Dice of(String... key) {
        long hash = FNV_OFFSET;
        for (String part : key) {
            for (int i = 0; i < part.length(); i++) {
                hash = (hash ^ part.charAt(i)) * FNV_PRIME;
            }
            hash = (hash ^ '/') * FNV_PRIME;
        }
        return new Dice(hash);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** From the first to the last, both included. */
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of the weights, the heavier the likelier. */
    int weighted(List<Integer> weights) {
        int left = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        for (int i = 0; i < weights.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("Weights " + weights);
    }

    /** A day of the given years, never later than the day the demonstration is set on. */
    LocalDate day(int firstYear, int lastYear) {
        return LocalDate.of(between(firstYear, lastYear), between(1, 12), between(1, 28));
    }
}
