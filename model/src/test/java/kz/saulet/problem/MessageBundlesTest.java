package kz.saulet.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.document.RejectedFile;
import kz.saulet.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessageBundlesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PARAMETER = Pattern.compile("\\{[a-zA-Z][\\w-]*\\}");

    static List<Path> kazakhBundles() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(f -> f.endsWith("Messages_kk.properties")).toList();
        }
    }

    @Test
    void thereAreBundles() throws IOException {
        assertFalse(kazakhBundles().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("kazakhBundles")
    void allLanguagesHaveTheSameKeysAndParameters(Path kazakh) throws IOException {
        Properties kk = load(kazakh);
        for (String lang : List.of("ru", "en")) {
            Properties other = load(kazakh.resolveSibling("Messages_" + lang + ".properties"));
            assertEquals(
                    new TreeSet<>(kk.stringPropertyNames()),
                    new TreeSet<>(other.stringPropertyNames()),
                    kazakh + " and " + lang);
            for (String key : kk.stringPropertyNames()) {
                assertEquals(
                        parameters(kk.getProperty(key)),
                        parameters(other.getProperty(key)),
                        () -> kazakh + " and " + lang + ": " + key);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(RejectedFile.Reason.class)
    void everyReasonToRefuseAFileHasASentence(RejectedFile.Reason reason) {
        for (Lang lang : Lang.values()) {
            String text = new FileRefused(reason, "тз.docx").text(lang);
            assertTrue(text.contains("тз.docx"), text);
        }
    }

    @Test
    void aMissingParameterStaysVisible() {
        assertTrue(new WrongState("examination.undecided").text(Lang.EN).contains("{count}"));
    }

    private static Set<String> parameters(String text) {
        return PARAMETER
                .matcher(text)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
