package kz.saulet.language;

import java.util.List;

/**
 * Takes endings off Kazakh words, from the last to the first as the language adds them: case, possession, plural, and what
 * makes adjectives and persons of nouns. An ending goes only where the letter before it asks for that form of it. Works on
 * folded words, in which ң and н are one letter, so a few forms stay ambiguous: {@code органын} is cut like {@code сараптаманың}. What
 * is compared must be cut the same way.
 */
public final class KazakhStem {

    private static final int SHORTEST = 3;

    private static final String VOWELS = "аеиоуыэюя";
    private static final String VOICELESS = "пктсшфхцчщбвгд";
    private static final String NASAL = "мн";
    private static final String VOICED = "зжлрйу" + NASAL;
    private static final String OF_OWNER = "ыи";

    /** Longer ones first; after an owner's ending the case has a form of its own. */
    private static final List<Ending> CASES = List.of(
            new Ending(OF_OWNER, "ндагы", "ндеги", "нда", "нде", "нан", "нен", "на", "не"),
            new Ending(VOWELS + VOICED, "дагы", "деги"),
            new Ending(VOICELESS, "тагы", "теги", "тын", "тин", "тан", "тен", "пен"),
            new Ending(VOWELS + NASAL, "нын", "нин"),
            new Ending(NASAL, "нан", "нен"),
            new Ending("зжлрйу", "дын", "дин"),
            new Ending(VOWELS + VOICED, "дан", "ден", "мен", "бен"),
            new Ending(VOWELS + VOICED, "га", "ге", "да", "де"),
            new Ending(VOICELESS, "ка", "ке", "та", "те", "ты", "ти"),
            new Ending(VOWELS, "ны", "ни"),
            new Ending(VOICED, "ды", "ди"),
            new Ending(OF_OWNER, "н"));

    private static final List<Ending> POSSESSION = List.of(
            new Ending(VOICELESS + VOICED, "ымыз", "имиз", "ыныз", "иниз"),
            new Ending(VOWELS, "мыз", "миз", "ныз", "низ", "сы", "си"),
            new Ending("пктсфхцчщбвгд" + VOICED, "ы", "и"));

    private static final List<Ending> PLURAL = List.of(
            new Ending(VOWELS + "рйу", "лар", "лер"),
            new Ending(VOICED, "дар", "дер"),
            new Ending(VOICELESS, "тар", "тер"));

    private static final List<Ending> DERIVED = List.of(
            new Ending(VOWELS + VOICELESS + VOICED, "лык", "лик", "шы", "ши"),
            new Ending(VOICED, "дык", "дик"),
            new Ending(VOICELESS, "тык", "тик"));

    private KazakhStem() {}

    /**
     * Cuts until nothing more goes, as some words end like a form of a shorter one: қазына must give what қазынаның gives.
     *
     * @param word one word in its folded spelling
     */
    public static String of(String word) {
        String stem = word;
        for (String shorter = shorter(word); shorter.length() < stem.length(); shorter = shorter(stem)) {
            stem = shorter;
        }
        return stem;
    }

    private static String shorter(String word) {
        String stem = hardened(without(without(word, CASES), POSSESSION));
        stem = without(stem, PLURAL);
        stem = without(stem, DERIVED);
        return without(stem, PLURAL);
    }

    /** Before a vowel қ, к and п had become ғ, г and б. */
    private static String hardened(String stem) {
        int last = stem.length() - 1;
        return switch (last < SHORTEST ? ' ' : stem.charAt(last)) {
            case 'г' -> stem.substring(0, last) + 'к';
            case 'б' -> stem.substring(0, last) + 'п';
            default -> stem;
        };
    }

    private static String without(String word, List<Ending> endings) {
        for (Ending ending : endings) {
            String shorter = ending.takenOff(word);
            if (shorter.length() < word.length()) {
                return shorter;
            }
        }
        return word;
    }

    /** Forms of endings that follow the same letters. */
    private record Ending(String after, String... forms) {

        String takenOff(String word) {
            for (String form : forms) {
                int length = word.length() - form.length();
                if (length >= SHORTEST && word.endsWith(form) && after.indexOf(word.charAt(length - 1)) >= 0) {
                    return word.substring(0, length);
                }
            }
            return word;
        }
    }
}
