package kz.saulet.replay;

import kz.saulet.submission.DocumentType;

/**
 * A round that was run again.
 *
 * @param number as people write it, with the round
 * @param body IRI of the submitting body
 */
public record ReplayedCase(
        String examinationId, String caseId, String number, DocumentType documentType, String body) {}
