package kz.saulet.examination;

/**
 * What a conclusion would say if it were issued now.
 *
 * @param undecided findings that must be decided first
 */
public record ConclusionDraft(Outcome proposed, int undecided, ConclusionContent content) {}
