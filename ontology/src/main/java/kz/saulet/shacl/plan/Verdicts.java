package kz.saulet.shacl.plan;

import java.util.Arrays;

/**
 * What has been found out about terms, a byte each, in pages made when first written to. Threads may share it without a
 * lock: two that write about the same term write the same, and a write that gets lost is found out again.
 */
final class Verdicts {

    static final byte UNKNOWN = 0;
    static final byte GOOD = 1;
    static final byte BAD = 2;

    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;

    private byte[][] pages = new byte[64][];

    byte of(int term) {
        byte[][] known = pages;
        int page = term >> PAGE_BITS;
        byte[] bytes = page >= 0 && page < known.length ? known[page] : null;
        return bytes == null ? UNKNOWN : bytes[term & PAGE - 1];
    }

    /** Nothing is kept about terms that go with their graph. */
    void set(int term, byte verdict) {
        if (term < 0) {
            return;
        }
        int page = term >> PAGE_BITS;
        byte[][] known = pages;
        if (page >= known.length) {
            known = Arrays.copyOf(known, page * 2);
            pages = known;
        }
        if (known[page] == null) {
            known[page] = new byte[PAGE];
        }
        known[page][term & PAGE - 1] = verdict;
    }

    void forget() {
        pages = new byte[64][];
    }
}
