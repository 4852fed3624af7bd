/** Pages of the state of the architecture: figures, the list of findings, one finding. Must not know rules' queries or graphs. */
@NullMarked
package kz.saulet.web.estate;

import org.jspecify.annotations.NullMarked;
