/**
 * What happens when the product starts: tables, graph store, first content, and the content that a new version brings.
 * Must not be used by other packages; they listen for {@link kz.saulet.change.StoreReady}.
 */
@NullMarked
package kz.saulet.start;

import org.jspecify.annotations.NullMarked;
