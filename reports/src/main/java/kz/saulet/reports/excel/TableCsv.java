package kz.saulet.reports.excel;

import jakarta.enterprise.context.Dependent;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import kz.saulet.reports.Cell;
import kz.saulet.reports.Column;
import kz.saulet.reports.ReportTable;
import kz.saulet.reports.TableFormat;

/**
 * Writes a table as CSV the way spreadsheet programs of the region read it by a double click: UTF-8 with a byte order mark,
 * semicolons, CRLF, decimal comma, dates as {@code 21.11.2026}.
 */
@Dependent
public final class TableCsv implements TableFormat {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Override
    public String mediaType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public String fileExtension() {
        return "csv";
    }

    @Override
    public void write(ReportTable table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        writer.write(
                table.columns().stream().map(Column::title).map(TableCsv::field).collect(line()));
        table.rows(cells -> writer.write(fields(cells)));
        writer.flush();
    }

    private static String fields(List<Cell> cells) {
        return cells.stream().map(TableCsv::field).collect(line());
    }

    private static Collector<CharSequence, ?, String> line() {
        return Collectors.joining(";", "", "\r\n");
    }

    private static String field(Cell cell) {
        if (cell instanceof Cell.Number number) {
            return number.value().toPlainString().replace('.', ',');
        } else if (cell instanceof Cell.Date date) {
            return "%1$td.%1$tm.%1$tY".formatted(date.value());
        } else if (cell instanceof Cell.Time time) {
            return "%1$td.%1$tm.%1$tY %1$tH:%1$tM".formatted(time.value());
        }
        return cell instanceof Cell.Text text ? field(text.value()) : "";
    }

    private static String field(String text) {
        String safe = FormulaGuard.quoted(text);
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
