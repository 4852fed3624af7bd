package kz.saulet.importers.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kz.saulet.document.DocumentContent;
import kz.saulet.document.RejectedFile;
import org.junit.jupiter.api.Test;

/** Real documents of other people; skipped where the folder of samples is absent. */
class CorpusTest {

    private static final Logger LOG = Logger.getLogger(CorpusTest.class.getName());

    private static final Path DATA =
            Path.of("../../shared/data").toAbsolutePath().normalize();

    @Test
    void everyFileIsReadOrRefusedWithAReason() throws IOException {
        assumeTrue(Files.isDirectory(DATA.resolve("badinput")), () -> "no samples at " + DATA);
        List<String> outcomes = new ArrayList<>();
        for (Path file : files(DATA.resolve("badinput"), ".docx")) {
            outcomes.add(file.getFileName() + ": " + outcome(file));
        }
        for (Path file : files(DATA.resolve("badinput"), ".xlsx")) {
            assertTrue(outcome(file).matches("[A-Z_]+"), () -> "a workbook was read as a document: " + file);
        }
        LOG.info(() -> outcomes.size() + " documents: " + String.join("; ", outcomes));
        assertFalse(outcomes.isEmpty());
    }

    @Test
    void technicalAssignmentsAreReadWhole() throws Exception {
        assumeTrue(Files.isDirectory(DATA.resolve("docx")), () -> "no samples at " + DATA);
        DocumentContent powerGrid = read("tz-power-grid.docx");
        DocumentContent gost = read("tz-gost-19.docx");
        LOG.info("2 technical assignments");

        assertEquals("ru", powerGrid.language());
        assertEquals(3, powerGrid.tables());
        assertEquals(1, powerGrid.images());
        assertEquals(
                List.of("1 Общие сведения", "1.1 Наименование проекта", "1.2 Список принятых сокращений"),
                headings(powerGrid).subList(0, 3));
        assertEquals(13, headings(powerGrid).size(), () -> String.join("\n", headings(powerGrid)));
        assertTrue(headings(gost).contains("4.9.1 4.9.1 Требования к хранению и транспортировке компакт-дисков (CD)"));
        // an ordinary list took four numbers of the list that the headings use
        assertTrue(headings(gost).contains("5 Технико-экономические показатели"));
        assertTrue(headings(gost).contains("8 Список использованной литературы"));
    }

    private static List<String> headings(DocumentContent content) {
        return content.paragraphs().stream()
                .filter(p -> p.headingLevel() > 0)
                .map(p -> (p.numbering() + " " + p.text()).replace("null ", ""))
                .toList();
    }

    private static DocumentContent read(String name) throws RejectedFile {
        return new WordDocumentReader().read(name, DATA.resolve("docx").resolve(name));
    }

    private static String outcome(Path file) {
        try {
            return new WordDocumentReader()
                            .read(file.getFileName().toString(), file)
                            .paragraphs()
                            .size() + " paragraphs";
        } catch (RejectedFile e) {
            return e.reason().name();
        }
    }

    private static List<Path> files(Path folder, String extension) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(p -> p.toString().endsWith(extension)).sorted().toList();
        }
    }
}
