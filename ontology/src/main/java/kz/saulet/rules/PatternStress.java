package kz.saulet.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/**
 * Tells patterns whose time grows exponentially with the text, such as {@code (a{1,9}){1,30}b}. Java defuses the
 * best known ones itself, so no list of forms would do: a pattern with a repeated group is tried on short texts made of
 * its own characters. The steps are counted, not the time, so that the answer is the same on every machine.
 */
final class PatternStress {

    private static final Pattern REPEATED_GROUP = Pattern.compile("\\)(?:[*+]|\\{\\d+,)");
    private static final Pattern TIMES = Pattern.compile("[*+]|\\{\\d+,\\d*}");
    private static final String END = "\\x01";
    private static final int STEPS = 30_000;
    private static final int LENGTH = 34;
    private static final int SAMPLES = 8;

    private PatternStress() {}

    static boolean explodes(String pattern) {
        if (!REPEATED_GROUP.matcher(pattern).find()) {
            return false;
        }
        return Stream.concat(Stream.of(pattern), repeatedGroups(pattern).stream())
                .anyMatch(PatternStress::alone);
    }

    private static boolean alone(String pattern) {
        Pattern compiled = Pattern.compile(pattern);
        return attacks(pattern).stream().anyMatch(text -> explodes(compiled, text));
    }

    /** Each repeated group by itself, asked for an end that never comes: in a whole pattern words may stand before it. */
    private static List<String> repeatedGroups(String pattern) {
        List<String> groups = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        boolean inClass = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[' || c == ']') {
                inClass = c == '[';
            } else if (c == '(' && !inClass) {
                open.push(i);
            } else if (c == ')' && !inClass && !open.isEmpty()) {
                int begin = open.pop();
                Matcher times = TIMES.matcher(pattern).region(i + 1, pattern.length());
                if (times.lookingAt()) {
                    groups.add("^" + pattern.substring(begin, times.end()) + END);
                }
            }
        }
        return groups.stream().filter(PatternStress::compiles).toList();
    }

    /** A part that refers to a group outside of it is no pattern by itself. */
    private static boolean compiles(String part) {
        try {
            Pattern.compile(part);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
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
