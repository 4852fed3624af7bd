package kz.saulet.reports;

import java.io.IOException;
import java.util.List;

/** A table whose rows are produced one by one, so that its length does not matter. */
public interface ReportTable {

    /** Name of the table in the reader's language. */
    String title();

    List<Column> columns();

    /** Gives every row to the sink, with as many cells as there are columns. */
    void rows(RowSink sink) throws IOException;

    /** The question, the date and the source; complete only after {@link #rows}. */
    List<Fact> facts();

    /** Headings the writer needs, in the reader's language. */
    Headings headings();

    /** Takes the rows in order. */
    interface RowSink {
        void row(List<Cell> cells) throws IOException;
    }

    /**
     * Words of the workbook itself.
     *
     * @param facts name of the sheet with the facts
     * @param legend name of the sheet that explains the columns
     */
    record Headings(String facts, String legend, String column, String meaning) {}
}
