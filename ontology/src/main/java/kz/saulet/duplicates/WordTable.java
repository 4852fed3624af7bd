package kz.saulet.duplicates;

import java.util.Arrays;

/**
 * Numbers of words, looked up by their letters where they stand in a text: a word that was met before costs neither a new
 * object nor a second look at its letters. For one thread.
 */
final class WordTable {

    /** The number of a word that is not in the table. */
    static final int UNKNOWN = Integer.MIN_VALUE;

    private static final int HALF_FULL = 2;

    private char[] letters = new char[1 << 12];
    private int written;

    /** By slot: where the letters of a word begin, how many they are, their hash and the number of the word. */
    private int[] begins = new int[1 << 10];

    private int[] lengths = new int[begins.length];
    private int[] hashes = new int[begins.length];
    private int[] numbers = new int[begins.length];
    private int size;

    /**
     * @param hash of the letters, by {@link #hash}
     * @return the number, or {@link #UNKNOWN}
     */
    int number(char[] text, int from, int to, int hash) {
        int slot = slot(text, from, to, hash);
        return lengths[slot] == 0 ? UNKNOWN : numbers[slot];
    }

    /** Adds a word that is not there yet. */
    void add(char[] text, int from, int to, int hash, int number) {
        if (HALF_FULL * size >= begins.length) {
            grow();
        }
        int slot = slot(text, from, to, hash);
        int length = to - from;
        while (written + length > letters.length) {
            letters = Arrays.copyOf(letters, 2 * letters.length);
        }
        System.arraycopy(text, from, letters, written, length);
        put(slot, written, length, hash, number);
        written += length;
        size++;
    }

    /** The hash of a word that is one letter longer; of none it is 0. */
    static int hash(int hash, char next) {
        return 31 * hash + next;
    }

    private void put(int slot, int begin, int length, int hash, int number) {
        begins[slot] = begin;
        lengths[slot] = length;
        hashes[slot] = hash;
        numbers[slot] = number;
    }

    private int slot(char[] text, int from, int to, int hash) {
        int mask = begins.length - 1;
        int slot = MinHash.mix(hash) & mask;
        while (lengths[slot] != 0 && !isAt(slot, text, from, to, hash)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int slot, char[] text, int from, int to, int hash) {
        int begin = begins[slot];
        return hashes[slot] == hash && Arrays.equals(letters, begin, begin + lengths[slot], text, from, to);
    }

    private void grow() {
        int[] oldBegins = begins;
        int[] oldLengths = lengths;
        int[] oldHashes = hashes;
        int[] oldNumbers = numbers;
        int slots = 2 * begins.length;
        begins = new int[slots];
        lengths = new int[slots];
        hashes = new int[slots];
        numbers = new int[slots];
        for (int old = 0; old < oldBegins.length; old++) {
            if (oldLengths[old] != 0) {
                int begin = oldBegins[old];
                int slot = slot(letters, begin, begin + oldLengths[old], oldHashes[old]);
                put(slot, begin, oldLengths[old], oldHashes[old], oldNumbers[old]);
            }
        }
    }
}
