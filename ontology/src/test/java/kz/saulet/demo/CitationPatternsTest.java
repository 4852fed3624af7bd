package kz.saulet.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.saulet.graph.GraphNames;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationPatternsTest {

    private static final String EA = "https://ns.saulet.kz/ea#";
    private static final Graph NORMS =
            ReferenceGraphs.graphs().get(GraphNames.NORMS).get();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "N-EXP16 | в соответствии с приказом и.о. Министра от 28 января 2016 года № 122",
                "N-EXP16 | приказ от 28.01.2016 г. №122",
                "N-EXP16 | министрдің 2016 жылғы 28 қаңтардағы № 122 бұйрығы",
                "N-EXP16 | зарегистрирован в Реестре государственной регистрации под № 13322",
                "N-EXP | приказ от 29 июня 2019 года № 144/НҚ",
                "N-EXP | 2019 жылғы 29 маусымдағы № 144/НҚ бұйрық",
                "N-LAW | Законом Республики Казахстан «Об информатизации»",
                "N-LAW | Закон РК от 24 ноября 2015 года № 418-V",
                "N-LAW | «Ақпараттандыру туралы» Қазақстан Республикасының Заңы",
                "N-UR | постановлением Правительства Республики Казахстан от 20 декабря 2016 года № 832",
                "N-UR | Үкіметтің 2016 жылғы 20 желтоқсандағы № 832 қаулысы",
                "N-ARCHREQ16 | № 124 от 28 января 2016 года",
                "N-REG | приказ от 25 июля 2019 года № 174/НҚ",
                "N-STD | Правила стандартных решений, зарегистрированные в Реестре за № 18981",
                "N-ATT | постановление от 23 мая 2016 года № 298",
                "N-DC | статьи Цифрового кодекса Республики Казахстан",
                "N-BUD14 | приказ от 5 декабря 2014 года № 129",
                "N-SVC | приказ от 28 января 2016 года № 129",
                "N-TZSTD | СТ РК 34.015-2002",
                "N-EXP16 | приказ от 28 января № 122",
                "N-EXP16 | приказ № 122 от 28.01.16",
                "N-EXP16 | 28 қаңтардағы № 122 бұйрық",
                "N-EXP16 | № 122 (28.01.2016)",
                "N-REG | согласно приказу Министра цифрового развития № 174/НҚ",
                "N-REG | приказом № 174-НК",
                "N-REG | министрдің № 174/НҚ бұйрығымен",
                "N-REG | Правилами учёта сведений об объектах информатизации",
                "N-LAW | закона РК об информатизации",
                "N-LAW | ақпараттандыру туралы ҚР заңына",
                "N-LAW | Закон № 418-V",
                "N-EDS | закон об электронном документе и ЭЦП",
                "N-EDS | Закон № 370-II",
                "N-G34602 | по ГОСТ 34.602-89",
            })
    void citationIsRecognisedAsThisActOnly(String act, String text) {
        assertEquals(Set.of(act), cited(text));
    }

    @Test
    void numberInsideAnotherNumberIsNotACitation() {
        assertEquals(Set.of(), cited("приказ от 28 января 2016 года № 1225 и № 122/НҚ от 28 января 2016 года"));
    }

    @Test
    void sameNumberOfAnotherDayIsAnotherAct() {
        assertEquals(Set.of(), cited("приказ от 28 января 2020 года № 122, приказ № 122 от 28 января 2020 года"));
        assertEquals(Set.of(), cited("2020 жылғы 28 қаңтардағы № 122 бұйрық"));
        assertEquals(Set.of(), cited("приказ № 174/НҚ от 3 марта 2021 года"));
        assertEquals(Set.of(), cited("приказ от 3 марта 2021 года № 174/НҚ"));
        assertEquals(Set.of(), cited("2021 жылғы 3 наурыздағы № 174/НҚ бұйрық"));
    }

    @Test
    void everyPatternCompiles() {
        long patterns = NORMS.stream(Node.ANY, predicate("citationPattern"), Node.ANY)
                .map(t -> Pattern.compile(t.getObject().getLiteralLexicalForm()))
                .count();
        assertTrue(patterns > 100, "patterns " + patterns);
    }

    private static Set<String> cited(String text) {
        Set<String> acts = new TreeSet<>();
        NORMS.stream(Node.ANY, predicate("citationPattern"), Node.ANY).forEach(t -> {
            if (Pattern.compile(t.getObject().getLiteralLexicalForm())
                    .matcher(text)
                    .find()) {
                NORMS.stream(t.getSubject(), predicate("code"), Node.ANY)
                        .forEach(c -> acts.add(c.getObject().getLiteralLexicalForm()));
            }
        });
        return acts;
    }

    private static Node predicate(String name) {
        return NodeFactory.createURI(EA + name);
    }
}
