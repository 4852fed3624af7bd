/**
 * Finding elements by words in any language of the product. The index is a projection of the graphs and can always be
 * thrown away. Must not know pages or single kinds.
 */
@NullMarked
package kz.saulet.search;

import org.jspecify.annotations.NullMarked;
