package kz.saulet.language;

import java.util.Locale;

/**
 * The order of names: digits, Latin letters, then the letters of the Kazakh alphabet, which holds the Russian one in its
 * own order. Numbers inside names are compared as numbers. Case and punctuation decide only between names that are else
 * the same.
 */
public final class Alphabet {

    private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private static final char FIRST_LETTER = '\u0400';
    private static final char AFTER_LAST_LETTER = '\u0530';

    /** The place of each Cyrillic letter; letters of other alphabets follow in the order of Unicode. */
    private static final char[] PLACES = places();

    private Alphabet() {}

    /** A text whose plain order is the order of the names: made once for each of many names that are sorted. */
    public static String key(String name) {
        StringBuilder key = new StringBuilder(2 * name.length() + 2);
        boolean blank = false;
        for (int i = 0; i < name.length(); i++) {
            char c = Character.toLowerCase(name.charAt(i));
            if (Character.isDigit(c)) {
                i = appendNumber(key, name, i);
                blank = false;
            } else if (Character.isLetter(c)) {
                key.append(place(c));
                blank = false;
            } else if (!blank && key.length() > 0) {
                key.append(' ');
                blank = true;
            }
        }
        return key.append('\u0000').append(name).toString();
    }

    public static int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    /** More digits make a larger number; leading zeros don't count. */
    private static int appendNumber(StringBuilder key, String name, int start) {
        int end = start;
        while (end < name.length() && Character.isDigit(name.charAt(end))) {
            end++;
        }
        int first = start;
        while (first < end - 1 && name.charAt(first) == '0') {
            first++;
        }
        key.append((char) ('0' + Math.min(end - first, 9))).append(name, first, end);
        return end - 1;
    }

    private static char place(char letter) {
        boolean cyrillic = letter >= FIRST_LETTER && letter < AFTER_LAST_LETTER;
        return cyrillic ? PLACES[letter - FIRST_LETTER] : letter;
    }

    private static char[] places() {
        char[] places = new char[AFTER_LAST_LETTER - FIRST_LETTER];
        for (char letter = FIRST_LETTER; letter < AFTER_LAST_LETTER; letter++) {
            int index = KAZAKH.indexOf(String.valueOf(letter).toLowerCase(Locale.ROOT));
            places[letter - FIRST_LETTER] = index < 0 ? letter : (char) (FIRST_LETTER - KAZAKH.length() + index);
        }
        return places;
    }
}
