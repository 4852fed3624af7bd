package kz.saulet.rules;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells patterns whose time grows exponentially with the text, such as {@code (a{1,9}){1,30}b}. Java defuses the
 * best known ones itself, so no list of forms would do: a pattern with a repeated group is tried on short texts made of
 * its own characters. The steps are counted, not the time, so that the answer is the same on every machine.
 */
final class PatternStress {

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[*+]|\\{\\d+,)");
    private static final int STEPS = 200_000;
    private static final int LENGTH = 34;
    private static final int SAMPLES = 8;

    private PatternStress() {}

    static boolean explodes(String pattern) {
        if (!REPEATED_GROUP.matcher(pattern).find()) {
            return false;
        }
        Pattern compiled = Pattern.compile(pattern);
        return attacks(pattern).stream().anyMatch(text -> explodes(compiled, text));
    }

    private static boolean explodes(Pattern pattern, String text) {
        try {
            pattern.matcher(new Counted(text)).find();
            return false;
        } catch (Counted.Spent e) {
            return true;
        } catch (StackOverflowError e) {
            return true;
        }
    }

    /** Repetitions of one or two of the pattern's characters, with an end that hardly any pattern accepts. */
    private static List<String> attacks(String pattern) {
        Set<String> samples = new LinkedHashSet<>(List.of("a", "а", "1", " "));
        pattern.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .limit(SAMPLES)
                .forEach(samples::add);
        List<String> attacks = new ArrayList<>();
        for (String one : samples) {
            for (String two : samples) {
                attacks.add((one + two).repeat(LENGTH / 2) + "\u0000");
            }
        }
        return attacks;
    }

    /** A text that can be read only so often. */
    private static final class Counted implements CharSequence {

        private final String text;
        private int steps;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (++steps > STEPS) {
                throw new Spent();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }

        private static final class Spent extends RuntimeException {

            @java.io.Serial
            private static final long serialVersionUID = 1L;

            private Spent() {
                super("Too many steps", null, false, false);
            }
        }
    }
}
