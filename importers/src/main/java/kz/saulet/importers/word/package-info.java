/**
 * Reads the text of .docx files as a stream, part by part, inside fixed limits and without following any link. Must not know
 * what the text means: sections are recognised elsewhere.
 */
@NullMarked
package kz.saulet.importers.word;

import org.jspecify.annotations.NullMarked;
