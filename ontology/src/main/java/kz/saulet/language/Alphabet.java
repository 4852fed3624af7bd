package kz.saulet.language;

import java.text.CollationKey;
import java.text.ParseException;
import java.text.RuleBasedCollator;
import java.util.Locale;

/**
 * The order of names: Latin, then the letters of the Kazakh alphabet, which holds the Russian one in its own order. Case
 * decides only between names that are else the same.
 */
public final class Alphabet {

    private static final String KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    private static final RuleBasedCollator COLLATOR = collator();

    private Alphabet() {}

    /** A key to compare a name with others; cheaper than comparing texts when many are sorted. */
    public static CollationKey key(String text) {
        return COLLATOR.getCollationKey(text);
    }

    public static int compare(String one, String other) {
        return COLLATOR.compare(one, other);
    }

    private static RuleBasedCollator collator() {
        StringBuilder rules = new StringBuilder();
        KAZAKH.codePoints().mapToObj(Character::toString).forEach(letter -> rules.append("< ")
                .append(letter)
                .append(" , ")
                .append(letter.toUpperCase(Locale.ROOT))
                .append(' '));
        try {
            return new RuleBasedCollator(rules.toString());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
