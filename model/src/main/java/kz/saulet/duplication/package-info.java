/**
 * Doubles of the estate as people work with them: found in the background after every change, looked at in pairs, decided with a reason that holds
 * until either side changes. Must not know how likeness is measured, nor pages.
 */
@NullMarked
package kz.saulet.duplication;

import org.jspecify.annotations.NullMarked;
