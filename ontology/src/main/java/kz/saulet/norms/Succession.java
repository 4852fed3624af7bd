package kz.saulet.norms;

import kz.saulet.language.Labels;
import org.jspecify.annotations.Nullable;

/**
 * Where a requirement went when its act lost force.
 *
 * @param from IRI of the act it was in
 * @param paragraph in that act, or null for the whole act
 * @param to IRI of the act it is in now
 * @param successor the paragraph there, or null while it is not known
 * @param status how sure the register is
 */
public record Succession(
        String iri,
        String from,
        @Nullable String paragraph,
        String to,
        @Nullable String successor,
        String status,
        Labels note) {}
