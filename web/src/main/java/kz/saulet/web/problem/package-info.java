/**
 * How refusals and faults reach the person: a sentence on the page, or an error page with a number to quote.
 */
@NullMarked
package kz.saulet.web.problem;

import org.jspecify.annotations.NullMarked;
