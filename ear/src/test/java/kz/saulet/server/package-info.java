/** How the server is set up for the product: what its configuration promises, tried without starting it. */
@NullMarked
package kz.saulet.server;

import org.jspecify.annotations.NullMarked;
