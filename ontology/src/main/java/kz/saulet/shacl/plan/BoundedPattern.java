package kz.saulet.shacl.plan;

import java.util.regex.Pattern;
import kz.saulet.snapshot.TermText;

/**
 * A regular expression that gives up after a number of steps, counted in characters looked at. Without it a pattern such
 * as {@code (.*a){14}b} holds a thread for hours on a text of sixty letters.
 */
final class BoundedPattern {

    /** A pattern that is not pathological looks at each character a few times. */
    private static final int STEPS = 2_000_000;

    private static final int STEPS_PER_CHARACTER = 200;

    private final String written;
    private final Pattern pattern;

    /** @param flags of SPARQL's {@code REGEX}: {@code i}, {@code s}, {@code m}, {@code x}, {@code q} */
    BoundedPattern(String written, String flags) {
        this.written = written;
        this.pattern = Pattern.compile(written, javaFlags(flags));
    }

    /** A text in ASCII is looked at as it lies in the dictionary. */
    boolean isFoundIn(TermText term) throws Unevaluated {
        AsciiText text = term.isIri() ? null : AsciiText.of(term.bytes(), term.from(), term.to());
        return isFoundIn(text == null ? term.text() : text);
    }

    private boolean isFoundIn(CharSequence text) throws Unevaluated {
        try {
            return pattern.matcher(new Counted(text)).find();
        } catch (TooManySteps | StackOverflowError e) {
            throw new Unevaluated("pattern", written);
        }
    }

    private static int javaFlags(String flags) {
        int java = 0;
        for (char flag : flags.toCharArray()) {
            java |= switch (flag) {
                case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
                case 's' -> Pattern.DOTALL;
                case 'm' -> Pattern.MULTILINE;
                case 'x' -> Pattern.COMMENTS;
                default -> Pattern.LITERAL;
            };
        }
        return java;
    }

    private static final class TooManySteps extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TooManySteps() {
            super(null, null, false, false);
        }
    }

    /** A text that counts how often it is looked at. */
    private static final class Counted implements CharSequence {

        private final CharSequence text;
        private int left;

        Counted(CharSequence text) {
            this.text = text;
            this.left = STEPS + STEPS_PER_CHARACTER * Math.min(text.length(), STEPS);
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
