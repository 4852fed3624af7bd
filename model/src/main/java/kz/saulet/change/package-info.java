/**
 * The change log, the one door for every change of a graph: append, history, undo, snapshots, and the projection of the
 * log into the graph store. Must not know what the elements mean.
 */
@NullMarked
package kz.saulet.change;

import org.jspecify.annotations.NullMarked;
