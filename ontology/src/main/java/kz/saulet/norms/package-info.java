/**
 * Acts, their editions and the dates on which they are in force. Must not know which rules refer to them.
 */
@NullMarked
package kz.saulet.norms;

import org.jspecify.annotations.NullMarked;
