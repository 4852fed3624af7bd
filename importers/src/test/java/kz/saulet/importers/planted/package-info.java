/**
 * Plants known defects into correct submissions and looks which rules see them; holds what rules explain about them, the
 * samples and past cases to account. Edits are data, in the texts beside this package.
 */
@NullMarked
package kz.saulet.importers.planted;

import org.jspecify.annotations.NullMarked;
