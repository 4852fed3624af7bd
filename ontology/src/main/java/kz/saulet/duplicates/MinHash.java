package kz.saulet.duplicates;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Signatures of sets. Two sets agree in a band of their signatures with a chance that rises steeply with their likeness:
 * with the 32 bands of 4 places of a text, pairs that share two thirds of what either has meet in 999 of 1,000 cases, pairs that share a fifth
 * in 50.
 */
final class MinHash {

    private static final int TEXT_BANDS = 32;
    private static final int TEXT_ROWS = 4;

    /** Sets of facts are small, and what few have leads to others anyway. */
    private static final int FACT_BANDS = 8;

    private static final int FACT_ROWS = 2;
    private static final int PLACES = TEXT_BANDS * TEXT_ROWS;

    /** The signature of a set that nobody is looked up by. */
    static final int[] NONE = {};

    private static final int[] FACTORS = new int[PLACES];
    private static final int[] SUMMANDS = new int[PLACES];

    static {
        SplittableRandom random = new SplittableRandom(20_210_615);
        for (int i = 0; i < PLACES; i++) {
            FACTORS[i] = random.nextInt() | 1;
            SUMMANDS[i] = random.nextInt();
        }
    }

    private MinHash() {}

    /** The keys of the bands for a text, by its pairs of neighbouring stems; a single stem stands for itself. */
    static int[] ofText(int[] stems) {
        if (stems.length == 0) {
            return NONE;
        }
        int[] shingles = new int[Math.max(1, stems.length - 1)];
        shingles[0] = mix(stems[0] + 1);
        for (int i = 0; i + 1 < stems.length; i++) {
            shingles[i] = mix(31 * mix(stems[i] + 1) + mix(stems[i + 1] + 1));
        }
        return bands(shingles, TEXT_BANDS, TEXT_ROWS);
    }

    /** The keys of the bands for a set of numbers. */
    static int[] ofSet(int[] numbers, int length) {
        if (length == 0) {
            return NONE;
        }
        int[] shingles = new int[length];
        for (int i = 0; i < length; i++) {
            shingles[i] = mix(numbers[i] + 1);
        }
        return bands(shingles, FACT_BANDS, FACT_ROWS);
    }

    private static int[] bands(int[] shingles, int bands, int rows) {
        int[] least = new int[bands * rows];
        Arrays.fill(least, Integer.MAX_VALUE);
        for (int shingle : shingles) {
            for (int i = 0; i < least.length; i++) {
                least[i] = Math.min(least[i], shingle * FACTORS[i] + SUMMANDS[i]);
            }
        }
        int[] keys = new int[bands];
        for (int band = 0; band < bands; band++) {
            int key = band;
            for (int row = 0; row < rows; row++) {
                key = 31 * key + mix(least[band * rows + row]);
            }
            keys[band] = mix(key);
        }
        return keys;
    }

    /** Spreads the bits of a number, as the last step of MurmurHash3 does. */
    static int mix(int number) {
        int mixed = number;
        mixed ^= mixed >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
