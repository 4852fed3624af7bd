/**
 * The refusals that are expected in daily work, each a type with a sentence in three languages that says what happened
 * and what to do. Must not know how a refusal is shown: pages and the API decide that.
 */
@NullMarked
package kz.saulet.problem;

import org.jspecify.annotations.NullMarked;
