package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;

class TextPatternTest {

    private static final Node PATTERN = NodeFactory.createURI(RuleSource.EA + "pattern");

    @Test
    void matchMayNotBeginInsideAWord() {
        assertTrue(new TextPattern("план").isIn("в плане работ"));
        assertFalse(new TextPattern("план").isIn("экспланация"));
        assertTrue(new TextPattern("[0-9]+ %").isIn("не менее 99 %"));
    }

    @Test
    void whatStandsBeforeCountsWhereThePatternLooksBack() {
        TextPattern denied = new TextPattern("(?<!не )требу");
        assertTrue(denied.isIn("система требует"));
        assertFalse(denied.isIn("не требуется"));
        TextPattern after = new TextPattern("(?<=по )запрос");
        assertTrue(after.isIn("по запросу"));
        assertFalse(after.isIn("без запроса"));
    }

    @Test
    void beginningAndEndOfTheTextAreThoseOfTheWholeText() {
        TextPattern whole = new TextPattern("^да$");
        assertTrue(whole.isIn("да"));
        assertFalse(whole.isIn("нет, да"));
        assertFalse(whole.isIn("да, нет"));
    }

    @Test
    void everyPatternOfTheRulesAnswersAsTheRegularExpressionDoes() {
        List<String> texts = texts();
        RuleLibrary.core().graph().find(Node.ANY, PATTERN, Node.ANY).forEachRemaining(triple -> {
            String pattern = triple.getObject().getLiteralLexicalForm();
            Pattern plain = Pattern.compile("(?<!\\p{L})(?:" + pattern + ")");
            TextPattern quick = new TextPattern(pattern);
            for (String text : texts) {
                assertEquals(plain.matcher(text).find(), quick.isIn(text), () -> pattern + " in " + text);
            }
        });
    }

    /** Sentences of the examples, whole and with their words in another order, as rules see them. */
    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>(List.of("", " ", "а", "5 %"));
        for (String id : RuleLibrary.ids()) {
            String examples = RuleLibrary.resource("examples/" + id + ".trig").orElse("");
            Pattern.compile("ea:text \"([^\"]+)\"")
                    .matcher(examples)
                    .results()
                    .limit(2)
                    .map(found -> found.group(1).toLowerCase(java.util.Locale.ROOT))
                    .forEach(texts::add);
        }
        List<String> words = List.of(String.join(" ", texts).split(" "));
        for (int i = 0; i < 40; i++) {
            int from = random.nextInt(words.size() - 30);
            texts.add(String.join(" ", words.subList(from, from + 30)));
        }
        return texts;
    }
}
