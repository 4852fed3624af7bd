package kz.saulet.duplicates;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What all elements have for one part: numbered facts, or for a text the numbered stems of one language. A fact weighs
 * more the fewer elements have it: 1 when two have it, 0 when all have it.
 *
 * @param part index of the part in the profile
 * @param lang tag of the language of a text, else null
 * @param leads how its facts lead from one element to others
 * @param sets the facts of each element, ascending and without repetition
 * @param rarity the weight of each fact, between 0 and 1
 * @param counts how many elements have each fact
 * @param sums the weights of the facts of each element together
 */
record FactTable(
        int part,
        @Nullable String lang,
        Leads leads,
        Dictionary dictionary,
        int[][] sets,
        double[] rarity,
        int[] counts,
        double[] sums) {

    private static final int SMALLEST_POPULATION = 20;

    /** How candidates are found through a table. */
    enum Leads {
        /** Not at all: it only supports what others show. */
        NOWHERE,
        /** Through facts that few have. */
        BY_RARE_FACTS,
        /** Through facts that few have, and through sets that agree for the most part. */
        BY_LIKENESS
    }

    static FactTable of(int part, @Nullable String lang, ComparedPart compared, Dictionary dictionary, int[][] sets) {
        int[] counts = new int[dictionary.size()];
        int described = 0;
        for (int[] set : sets) {
            described += set.length > 0 ? 1 : 0;
            for (int fact : set) {
                counts[fact]++;
            }
        }
        double[] rarity = new double[counts.length];
        for (int fact = 0; fact < counts.length; fact++) {
            rarity[fact] = compared.plain() ? 1 : rarity(counts[fact], described);
        }
        double[] sums = new double[sets.length];
        for (int i = 0; i < sets.length; i++) {
            sums[i] = sum(sets[i], rarity);
        }
        return new FactTable(part, lang, leads(compared), dictionary, sets, rarity, counts, sums);
    }

    /** By how many of those that have any fact of the table have this one; a small population tells nothing of rarity. */
    private static double rarity(int count, int described) {
        int among = Math.max(described, SMALLEST_POPULATION);
        return count <= 2 ? 1 : Math.max(0, Math.log((double) among / count) / Math.log(among / 2.0));
    }

    private static Leads leads(ComparedPart compared) {
        if (compared.supporting()) {
            return Leads.NOWHERE;
        }
        return compared.plain() ? Leads.BY_RARE_FACTS : Leads.BY_LIKENESS;
    }

    private static double sum(int[] set, double[] rarity) {
        double sum = 0;
        for (int fact : set) {
            sum += fact < rarity.length ? rarity[fact] : 1;
        }
        return sum;
    }

    boolean isText() {
        return lang != null;
    }

    /** The weight of a fact; one that nobody in the population has is as rare as can be. */
    double weight(int fact) {
        return fact < rarity.length ? rarity[fact] : 1;
    }

    int count(int fact) {
        return fact < counts.length ? counts[fact] : 1;
    }

    double sum(int[] set) {
        return sum(set, rarity);
    }

    /** How alike two sets are: the weight of what both have in the weight of what either has, which counts as 1 at least. */
    double similarity(int[] one, double sumOfOne, int[] other, double sumOfOther) {
        double shared = shared(one, other);
        return shared == 0 ? 0 : shared / whole(sumOfOne, sumOfOther, shared);
    }

    static double whole(double sumOfOne, double sumOfOther, double shared) {
        return Math.max(1, sumOfOne + sumOfOther - shared);
    }

    private double shared(int[] one, int[] other) {
        double shared = 0;
        int i = 0;
        int j = 0;
        while (i < one.length && j < other.length) {
            int a = one[i];
            int b = other[j];
            if (a == b) {
                shared += weight(a);
                i++;
                j++;
            } else if (a < b) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }

    static int[] asSet(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
