package kz.saulet.shacl.plan;

import java.util.Arrays;

/** A set of ids as bits, those of terms that go with their graph in a column of their own. Quick to ask, made for many. */
public final class TermSet {

    private static final int BITS = 6;

    private long[] lasting = new long[64];
    private long[] local = new long[1];

    void add(int id) {
        int place = id >= 0 ? id : ~id;
        if (id >= 0) {
            lasting = roomFor(lasting, place);
            lasting[place >> BITS] |= 1L << place;
        } else {
            local = roomFor(local, place);
            local[place >> BITS] |= 1L << place;
        }
    }

    public boolean contains(int id) {
        long[] words = id >= 0 ? lasting : local;
        int place = id >= 0 ? id : ~id;
        int word = place >> BITS;
        return word < words.length && (words[word] & 1L << place) != 0;
    }

    /** Each once, those that last in rising order. */
    public int[] toArray() {
        int[] all = new int[size(lasting) + size(local)];
        int at = 0;
        for (int word = 0; word < lasting.length; word++) {
            for (long bits = lasting[word]; bits != 0; bits &= bits - 1) {
                all[at++] = (word << BITS) + Long.numberOfTrailingZeros(bits);
            }
        }
        for (int word = 0; word < local.length; word++) {
            for (long bits = local[word]; bits != 0; bits &= bits - 1) {
                all[at++] = ~((word << BITS) + Long.numberOfTrailingZeros(bits));
            }
        }
        return all;
    }

    private static int size(long[] words) {
        int size = 0;
        for (long word : words) {
            size += Long.bitCount(word);
        }
        return size;
    }

    private static long[] roomFor(long[] words, int place) {
        int word = place >> BITS;
        return word < words.length ? words : Arrays.copyOf(words, Math.max(word + 1, words.length * 2));
    }
}
