/**
 * Pages of the expert: verdicts, findings with evidence, decisions, the conclusion. Must not know how rules are run.
 */
@NullMarked
package kz.saulet.web.examination;

import org.jspecify.annotations.NullMarked;
