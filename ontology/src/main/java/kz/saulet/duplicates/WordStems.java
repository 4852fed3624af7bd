package kz.saulet.duplicates;

import java.util.Arrays;
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
    private static final char END = ' ';

    /** Whether a letter belongs to words, for the alphabets of the texts. */
    private static final boolean[] OF_WORDS = new boolean['\u0530'];

    static {
        for (char letter = 0; letter < OF_WORDS.length; letter++) {
            OF_WORDS[letter] = Character.isLetterOrDigit(letter);
        }
    }

    private final UnaryOperator<String> stemmer;
    private final Set<String> stopStems;
    private final Dictionary stems;
    private final WordTable words = new WordTable();
    private char[] letters = new char[1 << 10];
    private int[] found = new int[1 << 9];

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
        int length = text.length();
        if (letters.length <= length) {
            letters = new char[2 * length];
            found = new int[length];
        }
        text.getChars(0, length, letters, 0);
        letters[length] = END;
        int count = 0;
        int start = -1;
        int hash = 0;
        for (int i = 0; i <= length; i++) {
            char letter = letters[i];
            if (isOfWord(letter)) {
                start = start < 0 ? i : start;
                hash = WordTable.hash(hash, letter);
            } else if (start >= 0) {
                int number = number(start, i, hash);
                if (number != NOTHING) {
                    found[count++] = number;
                }
                start = -1;
                hash = 0;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static boolean isOfWord(char letter) {
        return letter < OF_WORDS.length ? OF_WORDS[letter] : Character.isLetterOrDigit(letter);
    }

    private int number(int from, int to, int hash) {
        int number = words.number(letters, from, to, hash);
        if (number == WordTable.UNKNOWN) {
            number = number(new String(letters, from, to - from));
            words.add(letters, from, to, hash, number);
        }
        return number;
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
