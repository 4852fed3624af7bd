package kz.saulet.duplicates;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import kz.saulet.language.Folding;
import kz.saulet.language.KazakhStem;
import kz.saulet.language.Lang;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.RussianStemmer;

/**
 * Cuts texts of one language into numbered stems, without the words that say nothing. Spellings of one word meet: case, ё
 * and е, Kazakh letters typed as Russian ones, Latin letters that look Cyrillic. Each thread needs its own.
 */
final class WordStems {

    private static final int NOTHING = -1;
    private static final int SHORTEST = 2;

    private final UnaryOperator<String> stemmer;
    private final Set<String> stopStems;
    private final Dictionary stems;
    private final Map<String, Integer> byWord = new HashMap<>();

    /** @param stems gets each stem with the first word it was found in */
    WordStems(Lang lang, Set<String> stopStems, Dictionary stems) {
        this.stemmer = stemmer(lang);
        this.stopStems = stopStems;
        this.stems = stems;
    }

    static Set<String> stems(Lang lang, Set<String> words) {
        UnaryOperator<String> stemmer = stemmer(lang);
        return words.stream().map(w -> stemmer.apply(Folding.foldWord(w))).collect(Collectors.toUnmodifiableSet());
    }

    /** The stems of a text in the order of its words. */
    int[] numbers(String text) {
        int[] found = new int[Math.max(4, text.length() / 6)];
        int count = 0;
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inWord = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                int number = byWord.computeIfAbsent(text.substring(start, i), this::number);
                if (number != NOTHING) {
                    found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                    found[count++] = number;
                }
                start = -1;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private int number(String word) {
        String stem = stemmer.apply(Folding.foldWord(word));
        boolean tooShort = stem.length() < SHORTEST && !Character.isDigit(word.charAt(0));
        return tooShort || stopStems.contains(stem) ? NOTHING : stems.add(stem, word);
    }

    private static UnaryOperator<String> stemmer(Lang lang) {
        return switch (lang) {
            case KK -> KazakhStem::of;
            case RU -> snowball(new RussianStemmer());
            case EN -> snowball(new EnglishStemmer());
        };
    }

    private static UnaryOperator<String> snowball(SnowballStemmer program) {
        return word -> {
            program.setCurrent(word);
            program.stem();
            return program.getCurrent();
        };
    }
}
