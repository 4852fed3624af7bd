package kz.saulet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of both appearances, measured as the web's accessibility guidelines measure contrast. */
class ContrastTest {

    private static final Path TOKENS = Path.of("src/main/webapp/resources/saulet/tokens.css");
    private static final Pattern BLOCK = Pattern.compile(":root[^{]*\\{([^}]*)\\}");
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+):\\s*#([0-9a-f]{6})");
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    @ParameterizedTest
    @CsvSource({
        "ink, ground",
        "ink, surface",
        "ink, surface-2",
        "ink, accent-soft",
        "ink-2, ground",
        "ink-2, surface",
        "ink-2, surface-2",
        "ink-2, accent-soft",
        "link, ground",
        "link, surface",
        "link, surface-2",
        "link, accent-soft",
        "accent, ground",
        "accent, surface",
        "accent-ink, accent",
        "good, good-soft",
        "good, surface",
        "bad, bad-soft",
        "bad, surface",
        "bad, ground",
        "warn, warn-soft",
        "warn, surface",
        "info, info-soft",
        "info, surface",
        "link, info-soft",
        "link, warn-soft",
        "link, good-soft",
        "link, bad-soft"
    })
    void textIsReadableOnItsGround(String text, String ground) throws IOException {
        assertContrast(text, ground, TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, surface",
        "line-strong, ground",
        "focus, ground",
        "focus, surface",
        "focus, surface-2",
        "focus, accent-soft",
        "accent, surface-2"
    })
    void edgeOfAControlIsSeen(String edge, String ground) throws IOException {
        assertContrast(edge, ground, EDGE);
    }

    @Test
    void darkIsTheSameWhetherChosenOrTakenFromTheSystem() throws IOException {
        List<Map<String, String>> appearances = appearances();
        assertEquals(3, appearances.size(), "light, dark, dark of the system");
        assertEquals(appearances.get(1), appearances.get(2));
        assertEquals(appearances.get(0).keySet(), appearances.get(1).keySet());
    }

    private static void assertContrast(String one, String other, double least) throws IOException {
        for (Map<String, String> colours : appearances()) {
            double ratio = contrast(colours.get(one), colours.get(other));
            assertTrue(ratio >= least, () -> one + " on " + other + ": " + ratio + " in " + colours);
        }
    }

    private static List<Map<String, String>> appearances() throws IOException {
        List<Map<String, String>> appearances = new ArrayList<>();
        for (MatchResult block :
                BLOCK.matcher(Files.readString(TOKENS)).results().toList()) {
            Map<String, String> colours = new LinkedHashMap<>();
            COLOUR.matcher(block.group(1)).results().forEach(c -> colours.put(c.group(1), c.group(2)));
            appearances.add(colours);
        }
        return appearances;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * light(colour, 0) + 0.7152 * light(colour, 2) + 0.0722 * light(colour, 4);
    }

    private static double light(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}
