/**
 * Draws small graphs as pictures that can also be read aloud. Must not know where nodes and edges come from.
 */
@NullMarked
package kz.saulet.reports.diagram;

import org.jspecify.annotations.NullMarked;
