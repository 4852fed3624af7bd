/**
 * Shapes as plans over term ids: each shape is turned once into checks that walk rows of numbers. Property shapes of one
 * path share the walk, and what depends on a term alone is remembered for the term. Must not know where the rows come
 * from or what becomes of the results.
 */
@NullMarked
package kz.saulet.shacl.plan;

import org.jspecify.annotations.NullMarked;
