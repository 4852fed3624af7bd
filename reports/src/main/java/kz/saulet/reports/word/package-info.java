/**
 * Sets documents that people sign as .docx files. Must not know how their content came about.
 */
@NullMarked
package kz.saulet.reports.word;

import org.jspecify.annotations.NullMarked;
