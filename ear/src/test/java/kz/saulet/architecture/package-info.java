/** Rules about the code of all modules: who may know whom, and what no class may do. Reads compiled classes, runs none. */
@NullMarked
package kz.saulet.architecture;

import org.jspecify.annotations.NullMarked;
