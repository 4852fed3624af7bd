/** What tests of several packages need. Knows nothing of the product. */
@NullMarked
package kz.saulet.testing;

import org.jspecify.annotations.NullMarked;
