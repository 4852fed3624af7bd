/**
 * The findings of the whole estate, kept up to date as people edit: every rule about architectures over every state body,
 * evaluated in the background and again only where a change can matter. Derived data: nothing here is stored, a restart
 * evaluates it anew. Must not know pages, files or who decides about a proposal.
 */
@NullMarked
package kz.saulet.estate;

import org.jspecify.annotations.NullMarked;
