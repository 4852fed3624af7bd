package kz.saulet.reports.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.saulet.language.Lang;
import kz.saulet.reports.word.SampleDocument.Numbering;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * The sample technical assignments under {@code docs/samples} say what their source texts beside this test say. With
 * {@code -Dsamples.write=true} they are written anew.
 */
class SampleDocumentsTest {

    private static final Path SAMPLES = Path.of("../docs/samples");
    private static final String RUSSIAN = "tz-vaccination.ru.txt";
    private static final String KAZAKH = "tz-vaccination.kk.txt";

    @Test
    void completeAssignmentInRussian() throws IOException {
        check("tz-complete-ru.docx", SampleDocument.lines(RUSSIAN), Lang.RU, Numbering.AUTOMATIC);
    }

    @Test
    void completeAssignmentInKazakh() throws IOException {
        check("tz-complete-kk.docx", SampleDocument.lines(KAZAKH), Lang.KK, Numbering.TYPED);
    }

    /** Typed numbers only: sections are to be found by their numbering. */
    @Test
    void completeAssignmentWithoutHeadingStyles() throws IOException {
        check("tz-without-styles-ru.docx", SampleDocument.lines(RUSSIAN), Lang.RU, Numbering.TYPED_WITHOUT_STYLES);
    }

    /** What is wrong with it is listed in the README beside it. */
    @Test
    void defectiveAssignment() throws IOException {
        List<String> lines = DefectiveSample.of(SampleDocument.lines(RUSSIAN));
        check("tz-defective-ru.docx", lines, Lang.RU, Numbering.AUTOMATIC);
        assertTrue(lines.size() < SampleDocument.lines(RUSSIAN).size());
    }

    @Test
    void bothLanguagesHaveTheSameSections() throws IOException {
        assertEquals(shape(SampleDocument.lines(RUSSIAN)), shape(SampleDocument.lines(KAZAKH)));
    }

    private static List<String> shape(List<String> lines) {
        List<String> shape = new ArrayList<>();
        for (String line : lines) {
            for (String mark : Set.of("# ", "## ", "- ", "| ", "!")) {
                if (line.startsWith(mark)) {
                    shape.add(mark);
                }
            }
        }
        return shape;
    }

    private static void check(String name, List<String> lines, Lang lang, Numbering numbering) throws IOException {
        byte[] rendered = SampleDocument.render(lines, lang, numbering);
        Path file = SAMPLES.resolve(name);
        if (Boolean.getBoolean("samples.write")) {
            Files.createDirectories(SAMPLES);
            Files.write(file, rendered);
        }
        assertEquals(text(Files.readAllBytes(file)), text(rendered));
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            return extractor.getText();
        }
    }
}
