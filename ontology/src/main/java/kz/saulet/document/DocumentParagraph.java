package kz.saulet.document;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph in reading order.
 *
 * @param number counts from 1 through the whole document, paragraphs in table cells included, empty ones not
 * @param headingLevel 1-9 when the document marks it as a heading, else 0
 * @param numbering the number the document itself gives the paragraph, such as {@code 5.2}, typed or automatic; or null
 * @param cell place in a table such as {@code table 3, row 2, column 1}, or null outside tables
 */
public record DocumentParagraph(
        int number,
        String text,
        int headingLevel,
        @Nullable String numbering,
        @Nullable TableCell cell) {

    /** A table cell, all counted from 1. */
    public record TableCell(int table, int row, int column) {}
}
