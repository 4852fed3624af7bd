package kz.saulet.duplication;

import kz.saulet.language.Labels;
import kz.saulet.submission.Content;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal says of the system it wants.
 *
 * @param body id or IRI of the state body, or null when unknown
 * @param title name of the system, or none
 * @param content passport and functional part, as far as described
 */
public record ProposedSystem(@Nullable String body, Labels title, Content content) {}
