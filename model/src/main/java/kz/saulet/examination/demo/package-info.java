/**
 * Cases of the demonstration, made through the same use cases as any other, once, when its estate has been filled. Must not
 * be used by other packages.
 */
@NullMarked
package kz.saulet.examination.demo;

import org.jspecify.annotations.NullMarked;
