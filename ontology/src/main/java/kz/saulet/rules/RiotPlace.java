package kz.saulet.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the place out of the messages of the parsers, so that it can be shown where the text is edited. */
final class RiotPlace {

    private static final Pattern PLACE = Pattern.compile("^\\[line: (\\d+), col: ?\\d+ *] *");
    private static final Pattern IN_QUERY = Pattern.compile(" at line \\d+, column \\d+\\.?");
    private static final int LONGEST = 200;

    private RiotPlace() {}

    /** 0 when the message names no line. */
    static int line(Exception e) {
        Matcher place = PLACE.matcher(String.valueOf(e.getMessage()));
        return place.find() ? Integer.parseInt(place.group(1)) : 0;
    }

    static String message(Exception e) {
        return sentence(PLACE.matcher(String.valueOf(e.getMessage())).replaceFirst(""));
    }

    /** What was found, without the list of everything that might have stood there, and without a place that is told apart. */
    static String sentence(String message) {
        String first =
                IN_QUERY.matcher(message.lines().findFirst().orElse(message)).replaceFirst("");
        return first.length() <= LONGEST ? first : first.substring(0, LONGEST) + "…";
    }
}
