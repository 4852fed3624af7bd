/**
 * The whole system, from outside: the built EAR in copies of the provisioned server, a real browser, a plain HTTP client.
 * Knows addresses and answers only; what a class inside does is the business of that module's own tests.
 */
@NullMarked
package kz.saulet.it;

import org.jspecify.annotations.NullMarked;
