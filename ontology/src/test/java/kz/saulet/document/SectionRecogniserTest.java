package kz.saulet.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.document.DocumentParagraph.TableCell;
import kz.saulet.document.RecognisedSection.By;
import kz.saulet.language.Lang;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class SectionRecogniserTest {

    private static final SectionRecogniser RECOGNISER = new SectionRecogniser(templates());

    private final List<DocumentParagraph> paragraphs = new ArrayList<>();

    @Test
    void styledHeadingsAreFoundInAnyOrderAndLanguage() {
        heading(1, "Жалпы мәліметтер");
        text("мәтін");
        heading(1, "Сенімділікке қойылатын талаптар");
        text("мәтін");
        heading(1, "Источники разработки");
        text("текст");

        assertEquals(List.of("2", "5", "5.2", "12"), codes());
        assertEquals(List.of(3, 4), section("5.2").paragraphs());
        assertEquals(By.HEADING, section("12").by());
    }

    @Test
    void subsectionsLieInsideTheirSection() {
        heading(1, "Требования к видам обеспечения");
        heading(2, "Математическое обеспечение");
        text("а");
        heading(2, "Программное обеспечение");
        text("б");
        heading(1, "Источники разработки");

        assertEquals(List.of(1, 2, 3, 4, 5), section("7").paragraphs());
        assertEquals(List.of(4, 5), section("7.4").paragraphs());
    }

    @Test
    void typedNumbersServeWhereThereAreNoStyles() {
        text("1. Общие сведения");
        text("Система создаётся впервые.");
        text("2. Характеристика объектов автоматизации");
        text("Объект описан.");
        text("2.1. Краткое описание процесса");
        text("Процесс описан.");

        assertEquals(List.of("2", "3", "3.1"), codes());
        assertEquals(By.NUMBERING, section("3").by());
        assertEquals(List.of(3, 4, 5, 6), section("3").paragraphs());
    }

    @Test
    void capitalLinesOfTheirOwnServeWhereThereIsNothingElse() {
        text("ТРЕБОВАНИЯ К НАДЕЖНОСТИ");
        text("Коэффициент готовности не ниже 0,999.");
        text("ИСТОЧНИКИ РАЗРАБОТКИ");
        text("Требования к надежности изложены в законе о связи и других законах страны, а также в правилах.");

        assertEquals(List.of("5", "5.2", "12"), codes());
        assertEquals(By.TEXT, section("5.2").by());
    }

    @Test
    void typedTableOfContentsDoesNotCount() {
        text("Содержание");
        text("1. Общие сведения 3");
        text("2. Источники разработки ....... 17");
        text("1. Общие сведения");
        text("текст");
        text("2. Источники разработки");
        text("текст");

        assertEquals(List.of(4, 5), section("2").paragraphs());
        assertEquals(List.of(6, 7), section("12").paragraphs());
    }

    @Test
    void itemsOfAListAreNoHeadings() {
        heading(1, "Стадии и этапы разработки");
        numbered("1", "Техническое задание");
        numbered("2", "Внедрение");
        numbered("3", "Источники разработки");
        heading(1, "Порядок контроля и приемки");
        text("текст");
        heading(1, "Прочее");

        assertEquals(List.of("8", "9"), codes());
    }

    @Test
    void cellsOfATableAreNoHeadings() {
        paragraphs.add(new DocumentParagraph(1, "Требования к надежности", 0, null, new TableCell(1, 1, 1)));
        heading(1, "Общие сведения");

        assertEquals(List.of("2"), codes());
    }

    @Test
    void sentencesThatMentionASectionAreNotTheSection() {
        heading(1, "Общие сведения");
        text("Требования к надежности приведены в разделе 5, порядок контроля и приемки – в разделе 9.");
        text("Резервные копии хранятся 90 суток.");
        heading(1, "Прочие условия");
        heading(1, "Ещё");

        assertEquals(List.of("2"), codes());
    }

    @Test
    void severalHeadingsMayMakeOneSection() {
        heading(1, "Общие сведения");
        text("а");
        heading(1, "Назначение и цели создания системы");
        text("б");
        heading(1, "Источники разработки");

        assertEquals(List.of(1, 2, 3, 4), section("2").paragraphs());
        assertEquals(
                "Общие сведения; Назначение и цели создания системы",
                section("2").heading());
    }

    @Test
    void titlePageIsWhatStandsBeforeTheFirstHeading() {
        text("УТВЕРЖДАЮ");
        text("Информационная система");
        heading(1, "Общие сведения");

        assertEquals(List.of(1, 2), section("1").paragraphs());
        assertTrue(section("1").heading().isEmpty());
    }

    @Test
    void documentWithoutHeadingsIsReadByItsSentences() {
        text("Целью создания системы является сокращение сроков.");
        text("Сроки сокращаются вдвое.");
        text("Резервные копии создаются ежедневно.");

        assertEquals(List.of("2", "5.9"), codes());
        assertEquals(List.of(1, 2), section("2").paragraphs());
    }

    @Test
    void everySectionIsFoundAtMostOnceAndSectionsOverlapOnlyByNesting() {
        heading(1, "Требования к системе в целом");
        heading(2, "Требования к надежности");
        heading(3, "Показатели надежности");
        text("99,9 %");
        heading(2, "Требования к защите информации от несанкционированного доступа");
        text("роли");

        List<RecognisedSection> found = recognised();
        assertEquals(List.of("4", "5", "5.2", "5.8"), codes());
        for (RecognisedSection a : found) {
            for (RecognisedSection b : found) {
                boolean apart = a.paragraphs().stream().noneMatch(b.paragraphs()::contains);
                assertTrue(apart
                        || a.paragraphs().containsAll(b.paragraphs())
                        || b.paragraphs().containsAll(a.paragraphs()));
            }
        }
    }

    @Test
    void emptyDocumentHasNoSections() {
        assertTrue(recognised().isEmpty());
    }

    @Test
    void everyTemplateSectionHasNamesInThreeLanguagesAndMainOnesPatterns() {
        for (SectionTemplate template : templates()) {
            assertEquals(3, template.label().byLang().size(), template.code());
            assertFalse(template.headings().isEmpty(), template.code());
        }
        assertEquals(12, templates().stream().filter(t -> t.depth() == 1).count());
    }

    @Test
    void everySectionIsRecognisedByItsOwnName() {
        TemplatePatterns patterns = new TemplatePatterns(templates());
        List<String> unrecognised = new ArrayList<>();
        for (SectionTemplate template : templates()) {
            for (String ownName :
                    List.of(template.label().in(Lang.RU), template.label().in(Lang.KK))) {
                if (patterns.headings(ownName).stream()
                        .noneMatch(m -> m.template().equals(template))) {
                    unrecognised.add(template.code() + " " + ownName);
                }
            }
        }
        assertEquals(List.of(), unrecognised);
    }

    private void heading(int level, String text) {
        paragraphs.add(new DocumentParagraph(paragraphs.size() + 1, text, level, null, null));
    }

    private void numbered(String number, String text) {
        paragraphs.add(new DocumentParagraph(paragraphs.size() + 1, text, 0, number, null));
    }

    private void text(String text) {
        numbered(TypedNumber.of(text).orElse(null), text);
    }

    private List<String> codes() {
        return recognised().stream().map(s -> s.template().code()).toList();
    }

    private RecognisedSection section(String code) {
        return recognised().stream()
                .filter(s -> s.template().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private List<RecognisedSection> recognised() {
        return RECOGNISER.recognise(new DocumentContent("tz.docx", "", "ru", paragraphs, 0, 0));
    }

    private static List<SectionTemplate> templates() {
        DatasetGraph data = DatasetGraphFactory.create();
        String graph = SectionTemplates.TECHNICAL_ASSIGNMENT;
        data.addGraph(
                NodeFactory.createURI(graph),
                ReferenceGraphs.graphs().get(graph).get());
        return SectionTemplates.read(data, graph);
    }
}
