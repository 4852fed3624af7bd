/**
 * Pages of elements of any kind: list, one element, its history, its form. Everything shown comes from the metamodel; must
 * not know any kind by name.
 */
@NullMarked
package kz.saulet.web.element;

import org.jspecify.annotations.NullMarked;
