package kz.saulet.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of this module say the same in all languages. */
class BundlesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "word/", "diagram/"})
    void languagesHaveTheSameKeysAndPlaceholders(String folder) throws IOException {
        Properties kazakh = bundle(folder, "kk");
        for (String lang : Set.of("ru", "en")) {
            Properties other = bundle(folder, lang);
            assertEquals(new TreeSet<>(kazakh.keySet()), new TreeSet<>(other.keySet()));
            for (String key : kazakh.stringPropertyNames()) {
                assertEquals(placeholders(kazakh.getProperty(key)), placeholders(other.getProperty(key)), key);
            }
        }
    }

    private static Set<String> placeholders(String text) {
        return Pattern.compile("\\{[\\w-]+}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String folder, String lang) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = ReportTable.class.getResourceAsStream(folder + "Messages_" + lang + ".properties")) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return properties;
    }
}
