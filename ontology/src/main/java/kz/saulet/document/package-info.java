/**
 * The text of a submitted document, cut into numbered paragraphs and recognised sections. Must not know any file format.
 */
@NullMarked
package kz.saulet.document;

import org.jspecify.annotations.NullMarked;
