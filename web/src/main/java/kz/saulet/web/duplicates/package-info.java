/** Pages of elements that look alike: the list and one pair. Must not know how likeness is measured, nor stores. */
@NullMarked
package kz.saulet.web.duplicates;

import org.jspecify.annotations.NullMarked;
