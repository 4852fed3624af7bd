package kz.saulet.reports;

import java.io.IOException;
import java.io.OutputStream;

/** A file format that tables can be written in. */
public interface TableFormat {

    String mediaType();

    /** Without a dot, such as {@code xlsx}. */
    String fileExtension();

    /** Writes the whole table; the stream stays open. */
    void write(ReportTable table, OutputStream out) throws IOException;
}
