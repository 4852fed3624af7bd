/**
 * Validation of snapshots against SHACL shapes. {@code shape} reads shapes, {@code plan} turns them into plans over term
 * ids, {@code evaluate} runs these over snapshots, {@code report} says what was found; here they are put together. Must not
 * know rules, cases or the meaning of any shape.
 */
@NullMarked
package kz.saulet.shacl;

import org.jspecify.annotations.NullMarked;
