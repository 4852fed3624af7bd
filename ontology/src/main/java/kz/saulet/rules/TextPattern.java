package kz.saulet.rules;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A pattern that is looked for at beginnings of words only. Whether it can match where a text goes on with certain
 * characters is asked of the pattern once for each such beginning ({@link Matcher#hitEnd}: nothing that could follow would
 * help) and remembered, so that most places of a text cost one look into an array.
 */
final class TextPattern {

    private static final byte UNKNOWN = 0;
    private static final byte POSSIBLE = 1;
    private static final byte IMPOSSIBLE = 2;

    private final Pattern pattern;

    /** Whether the answer for a beginning alone holds for it in any text; looking back makes it depend on what stands before. */
    private final boolean foreseeable;

    private volatile byte[] answers = new byte[1024];

    /** @throws PatternSyntaxException when it is no pattern */
    TextPattern(String pattern) {
        this.pattern = Pattern.compile(pattern);
        this.foreseeable = !pattern.contains("(?<=") && !pattern.contains("\\B") && !pattern.contains("\\G");
    }

    boolean isIn(String text) {
        return isIn(text, false);
    }

    /** Whether it is found in a clause that does not deny it. */
    boolean isAffirmedIn(String text) {
        return isIn(text, true);
    }

    private boolean isIn(String text, boolean affirmed) {
        WordStarts starts = WordStarts.of(text);
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        for (int i = 0; i < starts.at().length; i++) {
            int at = starts.at()[i];
            if (mayMatch(text, at, starts.beginning()[i])
                    && matcher.region(at, text.length()).lookingAt()
                    && !(affirmed && Denials.deny(text, at, matcher.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean mayMatch(String text, int at, int beginning) {
        if (!foreseeable || beginning == WordStarts.UNNUMBERED) {
            return true;
        }
        byte[] known = answers;
        byte answer = beginning < known.length ? known[beginning] : UNKNOWN;
        if (answer == UNKNOWN) {
            answer = ask(text.substring(at, Math.min(at + WordStarts.LENGTH, text.length())));
            remember(beginning, answer);
        }
        return answer == POSSIBLE;
    }

    private byte ask(String beginning) {
        Matcher matcher = pattern.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd() ? POSSIBLE : IMPOSSIBLE;
    }

    /** Two threads may ask the same twice, or one of two answers may be forgotten again; none can be wrong. */
    private void remember(int beginning, byte answer) {
        byte[] known = answers;
        if (beginning >= known.length) {
            known = Arrays.copyOf(known, Integer.highestOneBit(beginning) << 1);
            answers = known;
        }
        known[beginning] = answer;
    }
}
