/**
 * Past cases checked again: with another version of the rules, a draft, or other thresholds, each over the estate of its
 * own day. Never changes a case.
 */
@NullMarked
package kz.saulet.replay;

import org.jspecify.annotations.NullMarked;
