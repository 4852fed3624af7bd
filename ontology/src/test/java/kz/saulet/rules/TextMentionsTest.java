package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.DocumentParagraph.TableCell;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read out of sentences and tables beside the text itself. */
class TextMentionsTest {

    private static final String ROOT = "https://data.saulet.kz/proposal/1";

    private final Graph graph = GraphFactory.createDefaultGraph();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Начало – 1 февраля 2027 года, окончание – «30» ноября 2028 г. | 2027-02-01 2028-11-30",
                "с 15 марта по 10 мая 2027 года | 2027-03-15 2027-05-10",
                "2027 жылғы 15 наурыздан 2028 жылғы 20 желтоқсанға дейін | 2027-03-15 2028-12-20",
                "от 05.10.2026 и 2026-11-01 | 2026-10-05 2026-11-01",
                "февраль – март 2027 года | 2027-02 2027-03",
                "2027 жылғы ақпан – наурыз | 2027-02 2027-03",
                "в 2027–2028 годах | 2027 2028",
                "31 февраля 2027 года | 2027",
                "ГОСТ 34.602-2020, версия 1.12.2020.4 | ''"
            })
    void daysKeepTheirPrecision(String text, String expected) {
        assertEquals(
                words(expected),
                Stream.of("mentionsDate", "mentionsMonth", "mentionsYear")
                        .flatMap(p -> told(text, p).stream())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "250 млн. тенге | 250000000",
                "1 250 000,50 (один миллион двести пятьдесят тысяч) тенге | 1250000.5",
                "2,5 миллиард теңге | 2500000000",
                "15 мың (он бес мың) теңге | 15000",
                "15 тысяч рублей | ''"
            })
    void sumsAreReadInTenge(String text, String expected) {
        assertEquals(words(expected), told(text, "mentionsSum"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "один миллион двести пятьдесят тысяч | 1250000",
                "сто двадцать три тысячи четыреста пять тенге | 123405",
                "две тысячи | 2000",
                "жеті жүз елу мың | 750000",
                "бір миллион екі жүз он мың үш жүз | 1210300",
                "по итогам конкурса | ''"
            })
    void numbersInWordsAreRead(String words, String expected) {
        assertEquals(
                expected.isEmpty() ? Optional.empty() : Optional.of(Long.valueOf(expected)), NumberWords.read(words));
    }

    /** 30 February: a number with a right check digit that nobody has. */
    @Test
    void personalNumberNeedsItsCheckDigitAndIsMasked() {
        String digits = "00023050001";
        String right = Stream.iterate(0, i -> i + 1)
                .limit(10)
                .map(i -> digits + i)
                .filter(TextMentions::ofAPerson)
                .findFirst()
                .orElseThrow();
        String wrong = digits + (right.charAt(11) == '9' ? '0' : (char) (right.charAt(11) + 1));

        assertEquals(Set.of("0002••••••••"), told("ЖСН " + right + ".", "mentionsIin"));
        assertEquals(Set.of(), told("ИИН " + wrong, "mentionsIin"));
        assertEquals(Set.of(), told("БИН 000740000728, счет KZ" + right, "mentionsIin"));
    }

    @Test
    void abbreviationsAreFoundOutsideLinesOfCapitals() {
        String text =
                "Запрос в ГБД ФЛ по ГОСТ 34\nТЕХНИЧЕСКОЕ ЗАДАНИЕ НА СОЗДАНИЕ СИСТЕМЫ\nбанк второго уровня (далее – БВУ)";

        assertEquals(Set.of("ГБД", "ФЛ", "БВУ"), told(text, "usesAbbreviation"));
        assertEquals(Set.of("БВУ"), told(text, "explainsAbbreviation"));
    }

    @Test
    void subsystemsAreNamedInQuotesAndInLists() {
        String text =
                "Система состоит из трех подсистем: подсистема «Приём».\n- Подсистема учета заявок – ведет реестр;\n«Есеп» ішкі жүйесі";

        assertEquals(Set.of("прием", "учета заявок", "есеп"), told(text, "namesSubsystem"));
        assertEquals(Set.of("3"), told(text, "statesSubsystemCount"));
    }

    @ParameterizedTest
    @CsvSource({"1500, 1500", "1400, 1500", "'1500,00', 1500"})
    void totalOfATableIsComparedWithItsLines(String stated, String computed) {
        table(List.of("Работа", "Цена"), List.of("Проект", "1 000"), List.of("Код", "500"), List.of("Итого", stated));

        assertEquals(Set.of(computed), all("computedSum"));
    }

    @Test
    void grandTotalMayAddSubtotals() {
        table(
                List.of("Работа", "Цена"),
                List.of("А", "10"),
                List.of("Б", "20"),
                List.of("Итого", "30"),
                List.of("В", "5"),
                List.of("Г", "5"),
                List.of("Итого", "10"),
                List.of("Всего", "40"));

        assertEquals(Set.of("30", "10", "40"), all("computedSum"));
    }

    @Test
    void functionWithoutARoleIsARowWithoutOne() {
        table(
                List.of("Подсистема", "Функция", "Роль"),
                List.of("«План»", "составление", "врач"),
                List.of("«План»", "отказ"));

        assertEquals(Set.of("составление", "отказ"), all("functionName"));
        assertEquals(Set.of("врач"), all("roleName"));
    }

    @SafeVarargs
    private void table(List<String>... rows) {
        List<DocumentParagraph> paragraphs = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < rows[r].size(); c++) {
                paragraphs.add(new DocumentParagraph(
                        paragraphs.size() + 1, rows[r].get(c), 0, null, new TableCell(1, r + 1, c + 1)));
            }
        }
        DocumentContent content = new DocumentContent("a.docx", "00", "ru", paragraphs, 1, 0);
        new DocumentFacts(graph, ROOT).add(1, "annex", content, List.of());
    }

    private Set<String> told(String text, String property) {
        Node part = NodeFactory.createURI(ROOT + "/part/" + Hashes.shortHash(text));
        new DocumentFacts(graph, ROOT).told(part, text);
        return values(part, property);
    }

    private Set<String> all(String property) {
        return values(Node.ANY, property);
    }

    private Set<String> values(Node subject, String property) {
        return graph.stream(subject, FactWriter.ea(property), Node.ANY)
                .map(t -> FindingWriter.lexical(t.getObject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).filter(w -> !w.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
