package kz.saulet.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.DocumentParagraph;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionTemplate;
import kz.saulet.language.Labels;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFactsTest {

    private static final String ROOT = "https://data.saulet.kz/proposal/1";

    private final Graph graph = GraphFactory.createDefaultGraph();

    @Test
    void paragraphBelongsToTheInnermostSection() {
        SectionTemplate whole = section("5");
        SectionTemplate part = section("5.2");
        DocumentContent content = new DocumentContent(
                "tz.docx",
                "00",
                "ru",
                List.of(paragraph(1, "Требования"), paragraph(2, "Надёжность"), paragraph(3, "99 %")),
                0,
                0);

        new DocumentFacts(graph, ROOT)
                .add(
                        1,
                        "technical-assignment",
                        content,
                        List.of(
                                new RecognisedSection(part, "Надёжность", RecognisedSection.By.HEADING, List.of(2, 3)),
                                new RecognisedSection(
                                        whole, "Требования", RecognisedSection.By.HEADING, List.of(1, 2, 3))));

        assertEquals(Set.of(ROOT + "/document/1/section/5.2"), values(ROOT + "/document/1/paragraph/3", "inSection"));
        assertEquals(Set.of("99 %"), values(ROOT + "/document/1/section/5.2", "text"));
        assertEquals(Set.of("Надёжность\n99 %"), values(ROOT + "/document/1/section/5", "text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "БИН 000740000728 | 000740000728",
                "БСН: 0007 4000 0728; тел. 123 | 000740000728",
                "БИН/ИИН № 000740000728 | 000740000728",
                "РНН 000740000728 | ''",
                "кабинет 000740000728 | ''"
            })
    void businessNumbersAreReadAfterTheirName(String text, String number) {
        new DocumentFacts(graph, ROOT).told(NodeFactory.createURI(ROOT), text);

        assertEquals(number.isEmpty() ? Set.of() : Set.of(number), values(ROOT, "mentionsBin"));
    }

    @Test
    void textIsMatchedWithoutCaseAndTypography() {
        assertEquals("еще \"проект\" - 5 %", DocumentFacts.plain(" Ещё\u00a0 «ПРОЕКТ»\n— 5\u202f% "));
    }

    @Test
    void rowsOfATableAreSentencesWithTheHeadsOfTheirColumns() {
        List<DocumentParagraph> rows = List.of(
                cell(1, "Журнал", 1, 1),
                cell(2, "Срок", 1, 2),
                cell(3, "доступа", 2, 1),
                cell(4, "1 год", 2, 2),
                cell(5, "событий", 3, 1),
                cell(6, "3 года", 3, 2),
                paragraph(7, "Далее"));

        assertEquals(
                "Журнал Срок доступа 1 год ; Журнал Срок событий 3 года ; Далее",
                String.join(" ", TableFacts.rowsParted(rows).values()));
    }

    @Test
    void rowOfAStageSaysItsTermOnlyWhereThereIsOne() {
        DocumentContent content = new DocumentContent(
                "tz.docx",
                "00",
                "ru",
                List.of(
                        cell(1, "Этап работ", 1, 1),
                        cell(2, "Срок", 1, 2),
                        cell(3, "Технический проект", 2, 1),
                        cell(4, "июнь 2027 года", 2, 2),
                        cell(5, "Внедрение", 3, 1),
                        cell(6, "–", 3, 2)),
                1,
                0);

        new DocumentFacts(graph, ROOT).add(1, "technical-assignment", content, List.of());

        String table = ROOT + "/document/1/table/1/row/";
        assertEquals(Set.of("июнь 2027 года"), values(table + 2, "stageTerm"));
        assertEquals(Set.of("внедрение"), values(table + 3, "rowLabel"));
        assertEquals(Set.of(), values(table + 3, "stageTerm"));
    }

    @Test
    void everyUseOfAnAbbreviationIsOne() {
        new DocumentFacts(graph, ROOT)
                .told(NodeFactory.createURI(ROOT + "/paragraph/1"), "ЕКВП ведет оператор, доступ к ЕКВП свободный.");

        assertEquals(
                2,
                graph.stream(Node.ANY, NodeFactory.createURI(RuleSource.EA + "ofAbbreviation"), Node.ANY)
                        .count());
    }

    private static DocumentParagraph cell(int number, String text, int row, int column) {
        return new DocumentParagraph(number, text, 0, null, new DocumentParagraph.TableCell(1, row, column));
    }

    private Set<String> values(String subject, String property) {
        return graph.stream(NodeFactory.createURI(subject), NodeFactory.createURI(RuleSource.EA + property), Node.ANY)
                .map(t -> FindingWriter.lexical(t.getObject()))
                .collect(Collectors.toSet());
    }

    private static DocumentParagraph paragraph(int number, String text) {
        return new DocumentParagraph(number, text, 0, null, null);
    }

    private static SectionTemplate section(String code) {
        return new SectionTemplate(
                "https://data.saulet.kz/template-section/tz-" + code,
                code,
                Labels.none(),
                true,
                0,
                List.of(),
                List.of(),
                false);
    }
}
