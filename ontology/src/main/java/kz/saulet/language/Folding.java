package kz.saulet.language;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Brings spellings of the same word together: case, ё and е, Kazakh letters typed as Russian ones, Latin letters that
 * look Cyrillic inside a Cyrillic word, quotes, hyphens and other punctuation.
 */
public final class Folding {

    private static final Map<Integer, Integer> LETTERS = pairs("ёәіңғүұқөһ", "еаингуукох");

    /** Capital and small letters look like different Cyrillic ones: H is Н, h is һ. */
    private static final Map<Integer, Integer> LOOK_ALIKES =
            pairs("ABCEHIKMOPTXYaceikopxyh", "АВСЕНІКМОРТХУасеікорхуһ");

    private Folding() {}

    /** Words in their folded spelling, one blank between them. */
    public static String fold(String text) {
        StringBuilder words = new StringBuilder(text.length());
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                append(words, text.substring(start, i));
                start = -1;
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String word) {
        if (words.length() > 0) {
            words.append(' ');
        }
        words.append(foldWord(word));
    }

    /** One word without punctuation. */
    public static String foldWord(String word) {
        String cyrillic = isPartlyCyrillic(word) ? replace(word, LOOK_ALIKES) : word;
        return replace(cyrillic.toLowerCase(Locale.ROOT), LETTERS);
    }

    private static boolean isPartlyCyrillic(String word) {
        return word.codePoints().anyMatch(c -> Character.UnicodeBlock.of(c) == Character.UnicodeBlock.CYRILLIC);
    }

    private static String replace(String word, Map<Integer, Integer> letters) {
        return word.codePoints()
                .map(c -> letters.getOrDefault(c, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> pairs(String from, String to) {
        return from.codePoints().boxed().collect(Collectors.toMap(c -> c, c -> to.codePointAt(from.indexOf(c))));
    }
}
