/**
 * Plants known defects into correct submissions and looks which rules see them. Edits are data, in the texts beside this
 * package; it knows nothing of single rules.
 */
@NullMarked
package kz.saulet.importers.planted;

import org.jspecify.annotations.NullMarked;
