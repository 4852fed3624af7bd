/**
 * What a shapes graph says, as values: shapes, their targets, paths and constraints. Everything is read once and checked
 * while it is read; what cannot be understood is refused with a sentence, or marked so that it is evaluated elsewhere.
 * Must not know data, snapshots or how anything is evaluated.
 */
@NullMarked
package kz.saulet.shacl.shape;

import org.jspecify.annotations.NullMarked;
