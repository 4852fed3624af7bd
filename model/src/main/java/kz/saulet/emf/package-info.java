/**
 * The metamodel as an Ecore package, derived and never authored, for modelling tools built on EMF. Must not keep
 * elements: nothing here is stored.
 */
@NullMarked
package kz.saulet.emf;

import org.jspecify.annotations.NullMarked;
