package kz.saulet.importers.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import kz.saulet.demo.ReferenceGraphs;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.RecognisedSection;
import kz.saulet.document.SectionRecogniser;
import kz.saulet.document.SectionTemplates;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

/** What a careful reader finds in two real technical assignments that do not follow the template. */
class SectionsOfRealDocumentsTest {

    private static final Path DOCUMENTS = Path.of("../../shared/data/docx");

    /** Code, sign, heading, first paragraph, number of paragraphs. */
    @Test
    void assignmentWithHeadingStyles() throws Exception {
        assertEquals("""
                1 | TEXT  [1, 20]
                2 | HEADING Общие сведения; Назначения, цели и сроки проекта [21, 79]
                2.4 | HEADING Сроки проекта [94, 2]
                2.6 | HEADING Список принятых сокращений [24, 17]
                2.7 | HEADING Назначение проекта [44, 2]
                2.8 | HEADING Цели проекта; Задачи проекта [46, 33]
                11 | HEADING Требования к документированию [100, 5]
                """, sections("tz-power-grid.docx"));
    }

    /** It has no description of the automated object, no kinds of support as such, no preparation of the object. */
    @Test
    void assignmentByGost19() throws Exception {
        assertEquals("""
                1 | HEADING Аннотация [44, 3]
                2 | HEADING Введение; Основания для разработки; Назначение разработки [47, 14]
                2.3 | HEADING 2.1. Документы, на основании которых ведется разработка [54, 2]
                2.4 | HEADING 7.2. Сроки разработки и исполнители [157, 3]
                2.6 | HEADING Приложение 1. Терминология [176, 5]
                2.7 | HEADING 3.1. Функциональное назначение; 3.2. Эксплуатационное назначение [57, 4]
                4 | HEADING Требования к программе [61, 60]
                5 | HEADING 4.4. Требования к надежности программы [79, 26]
                5.2 | HEADING 4.4. Требования к надежности программы [79, 4]
                5.4 | HEADING 4.5. Требования квалификация и уровня подготовки пользователя [83, 3]
                5.7 | HEADING 4.8. Требования к маркировке и упаковке; 4.9. Требования к транспортированию и хранению [100, 19]
                6 | HEADING 4.1. Требования к функциональным характеристикам программы [62, 12]
                6.4 | HEADING 4.3. Требования к выходным данным [77, 2]
                7.4 | HEADING 4.7. Требования к информационной и программной совместимости [95, 5]
                7.5 | HEADING 4.6. Требования к составу и параметрам технических средств [86, 9]
                8 | HEADING Стадии и этапы разработки [134, 26]
                8.1 | HEADING 7.1. Этапы разработки [135, 22]
                9 | HEADING Порядок контроля и приемки [160, 2]
                11 | HEADING Требования к программной документации [121, 6]
                11.1 | HEADING 5.1. Состав программной документации [122, 5]
                12 | HEADING Список использованной литературы [162, 14]
                """, sections("tz-gost-19.docx"));
    }

    private static String sections(String name) throws Exception {
        assumeTrue(Files.exists(DOCUMENTS.resolve(name)), () -> "no sample " + name);
        DocumentContent content = new WordDocumentReader().read(name, DOCUMENTS.resolve(name));
        SectionRecogniser recogniser =
                new SectionRecogniser(SectionTemplates.read(templates(), SectionTemplates.TECHNICAL_ASSIGNMENT));
        return recogniser.recognise(content).stream()
                .map(SectionsOfRealDocumentsTest::line)
                .collect(Collectors.joining());
    }

    private static String line(RecognisedSection section) {
        return "%s | %s %s [%d, %d]\n"
                .formatted(
                        section.template().code(),
                        section.by(),
                        section.heading(),
                        section.paragraphs().get(0),
                        section.paragraphs().size());
    }

    private static DatasetGraph templates() {
        DatasetGraph data = DatasetGraphFactory.create();
        String graph = SectionTemplates.TECHNICAL_ASSIGNMENT;
        data.addGraph(
                NodeFactory.createURI(graph),
                ReferenceGraphs.graphs().get(graph).get());
        return data;
    }
}
