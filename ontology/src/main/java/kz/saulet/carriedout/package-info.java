/**
 * The estate as it would be if a proposal were carried out. What each statement of a proposal means is told by SPARQL updates
 * kept as data beside this package; they run as plans and change nothing that is stored. Must not know rules, verdicts or
 * single kinds.
 */
@NullMarked
package kz.saulet.carriedout;

import org.jspecify.annotations.NullMarked;
