/**
 * Element kinds, their properties and code lists, read from the SHACL node shapes of the metamodel graph. Must not know any kind by name.
 */
@NullMarked
package kz.saulet.metamodel;

import org.jspecify.annotations.NullMarked;
