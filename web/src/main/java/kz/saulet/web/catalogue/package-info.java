/**
 * Ways into the estate: layers and kinds with counts, state bodies and their architectures. Must not know any kind by name.
 */
@NullMarked
package kz.saulet.web.catalogue;

import org.jspecify.annotations.NullMarked;
