package kz.saulet.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of the pages: three languages, the same keys and placeholders, and no key in a page that no bundle has. */
class PageTextsTest {

    private static final Path BUNDLES = Path.of("src/main/resources/kz/saulet/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+\\}");
    private static final Pattern USE = Pattern.compile("\\bm\\['([\\w.-]+)'\\]");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}");

    @ParameterizedTest
    @ValueSource(strings = {"Messages", "FacesMessages"})
    void bundlesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        Properties russian = read(bundle, "ru");
        assertFalse(russian.isEmpty());
        for (String lang : List.of("kk", "en")) {
            Properties other = read(bundle, lang);
            assertEquals(
                    new TreeSet<>(russian.stringPropertyNames()), new TreeSet<>(other.stringPropertyNames()), lang);
            for (String key : russian.stringPropertyNames()) {
                assertFalse(other.getProperty(key).isBlank(), key);
                assertEquals(placeholders(russian.getProperty(key)), placeholders(other.getProperty(key)), key);
            }
        }
    }

    /** The later line would win without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void noKeyStandsTwice(String lang) throws IOException {
        Set<String> seen = new TreeSet<>();
        try (Stream<String> lines = Files.lines(BUNDLES.resolve("Messages_" + lang + ".properties"))) {
            lines.filter(line -> line.contains("="))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .forEach(key -> assertTrue(seen.add(key), key));
        }
    }

    @Test
    void everyKeyUsedInPagesExists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path page : pages()) {
            USE.matcher(Files.readString(page))
                    .results()
                    .map(m -> m.group(1))
                    .filter(k -> !k.endsWith("."))
                    .forEach(used::add);
        }
        assertTrue(used.size() > 20, "pages were found");
        used.removeAll(read("Messages", "ru").stringPropertyNames());
        assertEquals(Set.of(), used);
    }

    @Test
    void pagesHoldNoTextOfTheirOwn() throws IOException {
        for (Path page : pages()) {
            assertFalse(CYRILLIC.matcher(Files.readString(page)).find(), page.toString());
        }
    }

    @Test
    void pagesHoldNoInlineScriptOrStyle() throws IOException {
        Pattern inline = Pattern.compile("<script>|<style|\\son(click|change|submit|load)=\"|javascript:");
        for (Path page : pages()) {
            assertFalse(inline.matcher(Files.readString(page)).find(), page.toString());
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(String bundle, String lang) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + lang + ".properties"))) {
            properties.load(reader);
        }
        return properties;
    }
}
