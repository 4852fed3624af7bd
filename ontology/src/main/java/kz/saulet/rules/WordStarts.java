package kz.saulet.rules;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The places of a text at which a match may begin, that is all but those inside a word, each with the number of the few
 * characters found there. Texts have few different beginnings, so what is known of one place is known of thousands.
 *
 * @param at indexes, ascending
 * @param beginning number of the characters at each index, or {@link #UNNUMBERED}
 */
record WordStarts(int[] at, int[] beginning) {

    static final int UNNUMBERED = -1;
    static final int LENGTH = 4;

    /** Far more than the languages of the documents have; a text of random letters must not fill the memory. */
    private static final int MOST_NUMBERS = 1 << 16;

    private static final Map<String, Integer> NUMBERS = new ConcurrentHashMap<>();
    private static final Recent RECENT = new Recent();

    static WordStarts of(String text) {
        WordStarts known = RECENT.get(text);
        return known == null ? RECENT.keep(text, read(text)) : known;
    }

    private static WordStarts read(String text) {
        int[] at = new int[text.length() + 1];
        int[] beginning = new int[text.length() + 1];
        int count = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (mayBegin(text, i)) {
                at[count] = i;
                beginning[count++] = number(text.substring(i, Math.min(i + LENGTH, text.length())));
            }
        }
        return new WordStarts(Arrays.copyOf(at, count), Arrays.copyOf(beginning, count));
    }

    private static boolean mayBegin(String text, int index) {
        return index == 0
                || !Character.isLetter(text.codePointBefore(index))
                        && (index == text.length() || !Character.isLowSurrogate(text.charAt(index)));
    }

    private static int number(String characters) {
        Integer known = NUMBERS.get(characters);
        if (known != null) {
            return known;
        }
        synchronized (NUMBERS) {
            return NUMBERS.size() < MOST_NUMBERS
                    ? NUMBERS.computeIfAbsent(characters, c -> NUMBERS.size())
                    : NUMBERS.getOrDefault(characters, UNNUMBERED);
        }
    }

    /** The texts looked at last: all patterns of a check go over the same ones. */
    private static final class Recent {

        private static final int MOST_PLACES = 2_000_000;

        private final Map<String, WordStarts> texts = new LinkedHashMap<>(64, 0.75f, true);
        private int places;

        synchronized @org.jspecify.annotations.Nullable WordStarts get(String text) {
            return texts.get(text);
        }

        synchronized WordStarts keep(String text, WordStarts starts) {
            if (texts.put(text, starts) == null) {
                places += starts.at.length;
            }
            var oldest = texts.values().iterator();
            while (places > MOST_PLACES && oldest.hasNext()) {
                places -= oldest.next().at.length;
                oldest.remove();
            }
            return starts;
        }
    }
}
