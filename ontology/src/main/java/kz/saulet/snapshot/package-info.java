/**
 * The estate as an immutable snapshot of integers: a dictionary of terms, and the quads sorted by subject, by object and
 * by graph. Readers need no locks; a change or a proposal makes a new snapshot that shares everything it does not touch.
 * Must not know rules, queries or what any term means, except which graphs are read together under one name.
 */
@NullMarked
package kz.saulet.snapshot;

import org.jspecify.annotations.NullMarked;
