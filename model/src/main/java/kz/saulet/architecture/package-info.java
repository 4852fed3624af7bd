/**
 * Reading and changing elements of any kind: view, list, save, create, delete, history, undo. Must not know any kind by
 * name, nor pages, nor files; its callers need not know graphs.
 */
@NullMarked
package kz.saulet.architecture;

import org.jspecify.annotations.NullMarked;
