/**
 * What all readers of uploaded files share: the sentences a person gets when a file is refused. Must not know pages, cases or
 * the API.
 */
@NullMarked
package kz.saulet.importers;

import org.jspecify.annotations.NullMarked;
