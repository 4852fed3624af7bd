/**
 * Writes a table as a workbook or as CSV, streamed, with typed cells. Must not know where the rows come from.
 */
@NullMarked
package kz.saulet.reports.excel;

import org.jspecify.annotations.NullMarked;
