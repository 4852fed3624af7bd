/**
 * Rules as data, their execution over a proposal and the estate, verdicts and evidence. A rule is one Turtle file whose
 * SPARQL queries say what is looked at, what fails and what proves it; {@code docs/rules.md} describes the format.
 * Must not know people, cases or databases.
 */
@NullMarked
package kz.saulet.rules;

import org.jspecify.annotations.NullMarked;
