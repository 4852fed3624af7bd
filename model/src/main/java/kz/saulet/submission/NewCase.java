package kz.saulet.submission;

import kz.saulet.language.Labels;

/**
 * What a case starts with.
 *
 * @param title name of the proposed system or work in Kazakh and Russian, English if there is one
 * @param body IRI or id of the submitting state body
 */
public record NewCase(DocumentType documentType, Labels title, String body) {}
