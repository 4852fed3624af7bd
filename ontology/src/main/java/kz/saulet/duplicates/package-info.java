/**
 * Which elements of the estate look like doubles of each other, and why. What is compared is data: profiles beside the metamodel. Must not know
 * people, decisions or pages.
 */
@NullMarked
package kz.saulet.duplicates;

import org.jspecify.annotations.NullMarked;
