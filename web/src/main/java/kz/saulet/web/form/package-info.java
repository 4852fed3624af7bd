/**
 * Forms made from the metamodel: one control for each type of value, a picker for relations. Used for elements and for the
 * described content of cases; must not know either.
 */
@NullMarked
package kz.saulet.web.form;

import org.jspecify.annotations.NullMarked;
