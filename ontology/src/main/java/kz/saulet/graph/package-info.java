/**
 * Named graphs, their stores and the change sets that move them from one position of the log to the next. Must not know who changes a graph or why.
 */
@NullMarked
package kz.saulet.graph;

import org.jspecify.annotations.NullMarked;
