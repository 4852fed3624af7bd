/**
 * Names and texts in Kazakh, Russian and English, with the fall-back order kk, ru, en, any. Knows nothing of graphs.
 */
@NullMarked
package kz.saulet.language;

import org.jspecify.annotations.NullMarked;
