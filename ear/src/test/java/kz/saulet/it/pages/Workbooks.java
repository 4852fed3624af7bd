package kz.saulet.it.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks a person has downloaded. */
final class Workbooks {

    private static final DataFormatter READ = new DataFormatter();

    private Workbooks() {}

    /** All rows of the list on the first sheet, each with the value filtered by; the filter itself on the second. */
    static void assertHolds(Download file, long rows, String value) {
        assertTrue(file.suggestedFilename().endsWith(".xlsx"), file.suggestedFilename());
        try (InputStream content = file.createReadStream();
                Workbook book = new XSSFWorkbook(content)) {
            Sheet list = book.getSheetAt(0);
            assertEquals(rows, list.getLastRowNum() - list.getFirstRowNum(), "rows below the heads");
            for (int at = list.getLastRowNum(); at > list.getLastRowNum() - rows; at--) {
                String row = text(list.getRow(at));
                assertTrue(row.contains(value), row);
            }
            assertTrue(text(book.getSheetAt(1)).contains(value), () -> text(book.getSheetAt(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Sheet sheet) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .map(Workbooks::text)
                .collect(Collectors.joining("\n"));
    }

    private static String text(Row row) {
        return StreamSupport.stream(row.spliterator(), false)
                .map((Cell cell) -> READ.formatCellValue(cell))
                .collect(Collectors.joining(" | "));
    }
}
