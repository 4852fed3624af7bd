/**
 * Tables ready to be written: columns from the metamodel, rows as a stream, the facts about the question. Must not know any
 * file format, page or element kind.
 */
@NullMarked
package kz.saulet.reports;

import org.jspecify.annotations.NullMarked;
