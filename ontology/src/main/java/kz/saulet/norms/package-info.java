/**
 * Acts, editions and paragraphs with the dates on which they are in force.
 */
@NullMarked
package kz.saulet.norms;

import org.jspecify.annotations.NullMarked;
