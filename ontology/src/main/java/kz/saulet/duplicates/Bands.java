package kz.saulet.duplicates;

import java.util.Arrays;
import java.util.function.IntConsumer;

/** Who shares a band of a signature with whom: one sorted array a band, key above, place below. */
final class Bands {

    /** In a crowd with one key everybody meets only so many of the others. */
    private static final int MOST_OF_A_CROWD = 48;

    private static final long PLACE_MASK = 0xffff_ffffL;

    private final long[][] sorted;

    private Bands(long[][] sorted) {
        this.sorted = sorted;
    }

    static Bands of(int[][] signatures) {
        int signed = 0;
        for (int[] signature : signatures) {
            signed += signature.length > 0 ? 1 : 0;
        }
        long[][] sorted = new long[signed == 0 ? 0 : MinHash.BANDS][signed];
        for (int band = 0; band < sorted.length; band++) {
            int at = 0;
            for (int place = 0; place < signatures.length; place++) {
                if (signatures[place].length > 0) {
                    sorted[band][at++] = entry(signatures[place][band], place);
                }
            }
            Arrays.parallelSort(sorted[band]);
        }
        return new Bands(sorted);
    }

    private static long entry(int key, int place) {
        return ((long) key << 32) | place;
    }

    /** Those after a place that share a band with the signature. */
    void meet(int[] signature, int after, IntConsumer met) {
        if (signature.length == 0) {
            return;
        }
        for (int band = 0; band < sorted.length; band++) {
            long[] entries = sorted[band];
            int at = Arrays.binarySearch(entries, entry(signature[band], after + 1));
            int from = at < 0 ? -at - 1 : at;
            int to = Math.min(entries.length, from + MOST_OF_A_CROWD);
            for (int i = from; i < to && (int) (entries[i] >> 32) == signature[band]; i++) {
                met.accept((int) (entries[i] & PLACE_MASK));
            }
        }
    }
}
