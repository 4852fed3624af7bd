/**
 * The product as persons use it: through its pages, in a real browser, by what they read there. Knows words and roles of
 * controls; nothing of style classes, addresses inside the server or its Java types.
 */
@NullMarked
package kz.saulet.it.pages;

import org.jspecify.annotations.NullMarked;
