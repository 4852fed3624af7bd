/**
 * Who is asking, and what every response says to the browser about trust. Must not decide what a person may do: that is
 * the organisation's business.
 */
@NullMarked
package kz.saulet.web.security;

import org.jspecify.annotations.NullMarked;
