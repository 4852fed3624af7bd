package kz.saulet.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A pattern of a bundle, such as {@code The act {0} is not in force}, cut once into its texts and places. Written as for
 * {@link java.text.MessageFormat}: an apostrophe is doubled, braces in apostrophes are plain.
 */
final class SentencePattern {

    /** A text, or the number of a value. */
    private final List<Object> parts = new ArrayList<>();

    /** @throws IllegalArgumentException for a pattern that asks for more than values in places */
    SentencePattern(String pattern) {
        StringBuilder text = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    text.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (c == '{' && !quoted) {
                int end = pattern.indexOf('}', i);
                parts.add(text.toString());
                parts.add(Integer.valueOf(pattern.substring(i + 1, Math.max(end, i + 1))));
                text.setLength(0);
                i = end;
            } else {
                text.append(c);
            }
        }
        parts.add(text.toString());
    }

    boolean isPlain() {
        return parts.size() == 1;
    }

    /** A place without a value stays as it is written. */
    String filled(String... values) {
        StringBuilder filled = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Integer number) {
                filled.append(number < values.length ? values[number] : "{" + number + "}");
            } else {
                filled.append(part);
            }
        }
        return filled.toString();
    }
}
