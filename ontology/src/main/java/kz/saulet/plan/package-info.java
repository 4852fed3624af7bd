/**
 * SPARQL queries compiled once into plans over a snapshot's numbers: joins in a good order, filters as early as possible,
 * questions of existence that stop at the first answer. What is outside the compiled subset runs through Jena's engine over
 * the same snapshot, and says so. Must not know rules, verdicts or who asks.
 */
@NullMarked
package kz.saulet.plan;

import org.jspecify.annotations.NullMarked;
