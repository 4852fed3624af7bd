package kz.saulet.submission;

import kz.saulet.language.Labels;

/**
 * The state of a draft to be saved, whole; anything may still be missing.
 *
 * @param version as read from {@link CaseView}
 */
public record Draft(long version, Labels title, Content content) {}
