/**
 * Rules as data, their execution over a proposal and the estate, verdicts and evidence. Must not know people, cases or databases.
 */
@NullMarked
package kz.saulet.rules;

import org.jspecify.annotations.NullMarked;
