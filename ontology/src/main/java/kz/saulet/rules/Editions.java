package kz.saulet.rules;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order of editions such as {@code 2026.1} and {@code 2026.10}: number by number. */
final class Editions {

    static final Comparator<String> ORDER = Comparator.comparing(Editions::key);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Editions() {}

    private static String key(String edition) {
        Matcher numbers = NUMBER.matcher(edition);
        return numbers.replaceAll(n -> "%09d".formatted(Integer.parseInt(n.group())));
    }
}
