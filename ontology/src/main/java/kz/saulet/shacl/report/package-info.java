/**
 * What a validation says: results, what could not be evaluated, and both as the report graph of the standard. Must not
 * know how it was found out.
 */
@NullMarked
package kz.saulet.shacl.report;

import org.jspecify.annotations.NullMarked;
