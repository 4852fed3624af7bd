/** Scenarios that measure what the product promises about speed. */
@NullMarked
package kz.saulet.bench;

import org.jspecify.annotations.NullMarked;
