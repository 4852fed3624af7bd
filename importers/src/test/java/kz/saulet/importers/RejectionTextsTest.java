package kz.saulet.importers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.saulet.document.RejectedFile.Reason;
import kz.saulet.language.Labels;
import kz.saulet.language.Lang;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RejectionTextsTest {

    @ParameterizedTest
    @EnumSource(Reason.class)
    void everyReasonHasASentenceThatNamesTheFile(Reason reason) {
        Labels sentence = RejectionTexts.of(reason, "тз's.docx", 20);

        for (Lang lang : Lang.values()) {
            String text = sentence.exactly(lang).orElseThrow();
            assertTrue(text.contains("тз's.docx"), text);
            assertFalse(text.contains("{"), text);
        }
        assertEquals(3, Set.copyOf(sentence.byLang().values()).size());
    }

    @Test
    void theSizeLimitIsNamed() {
        assertTrue(RejectionTexts.of(Reason.TOO_LARGE, "x", 20).in(Lang.KK).contains("20 МБ"));
    }

    @Test
    void bundlesHaveTheSameKeysAndPlaceholders() throws IOException {
        Properties kazakh = bundle("kk");
        for (Properties other : List.of(bundle("ru"), bundle("en"))) {
            assertEquals(new TreeSet<>(kazakh.keySet()), new TreeSet<>(other.keySet()));
            for (String key : kazakh.stringPropertyNames()) {
                assertEquals(placeholders(kazakh, key), placeholders(other, key), key);
            }
        }
        assertEquals(
                Arrays.stream(Reason.values()).map(RejectionTexts::key).collect(Collectors.toSet()),
                kazakh.stringPropertyNames());
    }

    private static Set<String> placeholders(Properties bundle, String key) {
        return Pattern.compile("\\{\\d}")
                .matcher(bundle.getProperty(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static Properties bundle(String lang) throws IOException {
        Properties properties = new Properties();
        try (Reader in = new InputStreamReader(
                RejectionTexts.class.getResourceAsStream("Messages_" + lang + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
