package kz.saulet.duplicates;

import java.util.function.IntConsumer;

/**
 * Who shares a band of a signature with whom: for each band a hash table whose chains lead from each place to later ones, so that a member
 * finds those after it without looking anything up.
 */
final class Bands {

    /** In a crowd with one key everybody meets only so many of the others. */
    private static final int MOST_OF_A_CROWD = 48;

    /** No place. Places in chains are one higher than they are, so that this is what a new array holds. */
    private static final int NOBODY = 0;

    private final int[][] signatures;
    private final int[][] heads;
    private final int[][] next;
    private final int mask;

    private Bands(int[][] signatures, int bands, int slots) {
        this.signatures = signatures;
        this.mask = slots - 1;
        this.heads = new int[bands][slots];
        this.next = new int[bands][signatures.length];
    }

    /** @param signatures of one length, or without any band for those who can't be met */
    static Bands of(int[][] signatures) {
        int bands = 0;
        int signed = 0;
        for (int[] signature : signatures) {
            bands = Math.max(bands, signature.length);
            signed += signature.length > 0 ? 1 : 0;
        }
        Bands made = new Bands(signatures, bands, Integer.highestOneBit(Math.max(1, signed)) * 2);
        for (int place = signatures.length - 1; place >= 0; place--) {
            for (int band = 0; band < signatures[place].length; band++) {
                made.addBefore(band, place);
            }
        }
        return made;
    }

    private void addBefore(int band, int place) {
        int slot = signatures[place][band] & mask;
        next[band][place] = heads[band][slot];
        heads[band][slot] = place + 1;
    }

    /** Those after a member that share a band with it. */
    void meetLater(int place, IntConsumer met) {
        int[] signature = signatures[place];
        for (int band = 0; band < signature.length; band++) {
            walk(band, next[band][place], signature[band], met);
        }
    }

    /** Those that share a band with a signature from outside. */
    void meet(int[] signature, IntConsumer met) {
        for (int band = 0; band < Math.min(signature.length, heads.length); band++) {
            walk(band, heads[band][signature[band] & mask], signature[band], met);
        }
    }

    private void walk(int band, int first, int key, IntConsumer met) {
        int others = 0;
        for (int at = first; at != NOBODY && others < MOST_OF_A_CROWD; at = next[band][at - 1]) {
            if (signatures[at - 1][band] == key) {
                met.accept(at - 1);
                others++;
            }
        }
    }
}
