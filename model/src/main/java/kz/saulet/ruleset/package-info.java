/**
 * Versions of the rule set: the draft a methodologist works on, published versions that never change, and the rules that
 * broke. Must not know cases or how verdicts are used.
 */
@NullMarked
package kz.saulet.ruleset;

import org.jspecify.annotations.NullMarked;
