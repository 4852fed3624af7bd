package kz.saulet.it.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Text documents a person has downloaded. */
final class Documents {

    private Documents() {}

    static void assertSays(Download file, String... texts) {
        assertTrue(file.suggestedFilename().endsWith(".docx"), file.suggestedFilename());
        String text = text(file);
        for (String expected : texts) {
            assertTrue(text.contains(expected), () -> "'" + expected + "' is not in " + text);
        }
    }

    private static String text(Download file) {
        try (InputStream content = file.createReadStream();
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(content))) {
            return words.getText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
