/**
 * Running compiled shapes over snapshots: whole, or only what a change can affect. Queries that are not compiled and shapes
 * that only Jena knows are evaluated over the same snapshot here. Must not know who asks.
 */
@NullMarked
package kz.saulet.shacl.evaluate;

import org.jspecify.annotations.NullMarked;
