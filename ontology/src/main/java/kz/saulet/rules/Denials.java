package kz.saulet.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells whether the clause in which something is mentioned says that there is none of it: "monitoring is not provided for",
 * "without load tests". The words are data, {@code denials.properties} beside this class; they are few on purpose, because
 * a denial seen where there is none turns a correct document into a failure.
 */
final class Denials {

    private static final int BEFORE_LENGTH = 60;
    private static final int AFTER_LENGTH = 70;
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?](?= |$)|;|\\n");
    private static final Pattern CLAUSE_END = Pattern.compile("[.!?](?= |$)|;|\\n|, | - ");

    private static final Properties WORDS = words();
    private static final Pattern BEFORE = Pattern.compile("(?:" + WORDS.getProperty("before") + ")$");
    private static final Pattern AFTER = Pattern.compile(
            "(?<!\\p{L})(?:" + WORDS.getProperty("after.ru") + "|" + WORDS.getProperty("after.kk") + ")");

    private Denials() {}

    /**
     * @param text in the plain form
     * @param start where the mention begins
     * @param end behind it
     */
    static boolean deny(String text, int start, int end) {
        Matcher before = BEFORE.matcher(text).region(Math.max(0, start - BEFORE_LENGTH), start);
        if (before.find()) {
            return true;
        }
        Matcher after = AFTER.matcher(text)
                .region(beginning(text, start, end), ending(text, end))
                .useTransparentBounds(true);
        return after.find();
    }

    /** Of the last sentence of the mention. */
    private static int beginning(String text, int start, int end) {
        Matcher stop = SENTENCE_END.matcher(text).region(start, Math.max(start, end - 1));
        int from = start;
        while (stop.find()) {
            from = stop.end();
        }
        return from;
    }

    private static int ending(String text, int end) {
        int furthest = Math.min(text.length(), end + AFTER_LENGTH);
        Matcher stop = CLAUSE_END.matcher(text).region(Math.max(0, end - 1), furthest);
        return stop.find() ? Math.max(end, stop.start()) : furthest;
    }

    private static Properties words() {
        try (InputStream in = Objects.requireNonNull(Denials.class.getResourceAsStream("denials.properties"))) {
            Properties words = new Properties();
            words.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
