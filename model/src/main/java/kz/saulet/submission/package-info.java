/**
 * Cases: what a state body hands in for examination, in rounds, with files and described content. Workflow facts are in
 * the database, described content is in the graph of the round. Must not know rules, findings or conclusions.
 */
@NullMarked
package kz.saulet.submission;

import org.jspecify.annotations.NullMarked;
