package kz.saulet.reports.excel;

import jakarta.enterprise.context.Dependent;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import kz.saulet.reports.Cell;
import kz.saulet.reports.Column;
import kz.saulet.reports.Fact;
import kz.saulet.reports.ReportTable;
import kz.saulet.reports.TableFormat;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes a table as .xlsx: the rows (on several sheets when one can't hold them), the facts about the question, and what the
 * columns mean. Rows leave memory as they are written.
 */
@Dependent
public final class TableWorkbook implements TableFormat {

    private static final int FLUSH_EVERY = 1_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final String HEADER_FILL = "D9E2EC";

    private final int rowsPerSheet;

    public TableWorkbook() {
        this(Worksheet.MAX_ROWS);
    }

    /** @param rowsPerSheet header included, for tests of splitting */
    TableWorkbook(int rowsPerSheet) {
        this.rowsPerSheet = rowsPerSheet;
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String fileExtension() {
        return "xlsx";
    }

    @Override
    public void write(ReportTable table, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Saulet", "1.0");
        SheetNames names = new SheetNames();
        DataSheets data = new DataSheets(workbook, names, table);
        table.rows(data::row);
        data.finish();
        writeFacts(workbook.newWorksheet(names.next(table.headings().facts())), table.facts());
        writeLegend(workbook.newWorksheet(names.next(table.headings().legend())), table);
        workbook.finish();
    }

    /** The sheets with rows; a new one is begun when one is full. */
    private final class DataSheets {

        private final Workbook workbook;
        private final SheetNames names;
        private final ReportTable table;
        private @Nullable Worksheet sheet;
        private int next;

        private DataSheets(Workbook workbook, SheetNames names, ReportTable table) {
            this.workbook = workbook;
            this.names = names;
            this.table = table;
        }

        private void row(List<Cell> cells) throws IOException {
            if (sheet == null || next == rowsPerSheet) {
                begin();
            }
            Worksheet to = Objects.requireNonNull(sheet);
            for (int column = 0; column < cells.size(); column++) {
                put(to, next, column, cells.get(column));
            }
            next++;
            if (next % FLUSH_EVERY == 0) {
                to.flush();
            }
        }

        private void begin() throws IOException {
            close();
            Worksheet begun = workbook.newWorksheet(names.next(table.title()));
            List<Column> columns = table.columns();
            for (int i = 0; i < columns.size(); i++) {
                begun.width(i, columns.get(i).width());
                begun.inlineString(0, i, clean(columns.get(i).title()));
            }
            begun.range(0, 0, 0, columns.size() - 1)
                    .style()
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("top")
                    .fillColor(HEADER_FILL)
                    .set();
            begun.freezePane(1, 1);
            begun.repeatRows(0);
            sheet = begun;
            next = 1;
        }

        private void close() throws IOException {
            if (sheet != null) {
                sheet.setAutoFilter(0, 0, Math.max(next - 1, 1), table.columns().size() - 1);
                sheet.finish();
            }
        }

        /** An empty list is still a sheet with its header. */
        private void finish() throws IOException {
            if (sheet == null) {
                begin();
            }
            close();
        }
    }

    private static void writeFacts(Worksheet sheet, List<Fact> facts) throws IOException {
        sheet.width(0, 36);
        sheet.width(1, 60);
        for (int i = 0; i < facts.size(); i++) {
            sheet.inlineString(i, 0, clean(facts.get(i).name()));
            sheet.style(i, 0).bold().set();
            put(sheet, i, 1, facts.get(i).value());
        }
        sheet.finish();
    }

    private static void writeLegend(Worksheet sheet, ReportTable table) throws IOException {
        sheet.width(0, 40);
        sheet.width(1, 90);
        sheet.inlineString(0, 0, table.headings().column());
        sheet.inlineString(0, 1, table.headings().meaning());
        sheet.range(0, 0, 0, 1).style().bold().fillColor(HEADER_FILL).set();
        int row = 1;
        for (Column column : table.columns()) {
            put(sheet, row, 0, Cell.text(column.title()));
            put(sheet, row, 1, Cell.text(column.explanation()));
            row++;
        }
        sheet.finish();
    }

    private static void put(Worksheet sheet, int row, int column, Cell cell) {
        if (cell instanceof Cell.Text text) {
            sheet.inlineString(row, column, clean(text.value()));
            if (FormulaGuard.looksLikeFormula(text.value())) {
                // a cell of the format "text" stays a text even when somebody edits it
                sheet.style(row, column).format("@").set();
            }
        } else if (cell instanceof Cell.Number number) {
            sheet.value(row, column, number.value());
        } else if (cell instanceof Cell.Date date) {
            sheet.value(row, column, date.value());
            sheet.style(row, column).format("dd.mm.yyyy").set();
        } else if (cell instanceof Cell.Time time) {
            sheet.value(row, column, time.value());
            sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
        }
    }

    private static String clean(String text) {
        String allowed = text.codePoints()
                .filter(c -> c >= 0x20 && c != 0xFFFE && c != 0xFFFF && !(c >= 0xD800 && c <= 0xDFFF)
                        || c == '\n'
                        || c == '\t')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return allowed.length() <= LONGEST_TEXT ? allowed : allowed.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
