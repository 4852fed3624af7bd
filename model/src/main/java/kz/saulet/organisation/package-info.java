/**
 * People who sign in, their roles and what they may do: the one place where permissions are decided, for pages, API,
 * SPARQL and exports alike. Must not know how a person signed in, nor what a page looks like.
 */
@NullMarked
package kz.saulet.organisation;

import org.jspecify.annotations.NullMarked;
