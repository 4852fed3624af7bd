/**
 * SPARQL queries kept in .rq files and run with bound parameters.
 */
@NullMarked
package kz.saulet.query;

import org.jspecify.annotations.NullMarked;
