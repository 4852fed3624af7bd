/**
 * Registers of norms and rules, as people read them. Must not know how rules are run.
 */
@NullMarked
package kz.saulet.web.rules;

import org.jspecify.annotations.NullMarked;
