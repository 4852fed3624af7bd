package kz.saulet.submission;

import kz.saulet.document.DocumentContent;

/**
 * A file that was found readable and safe.
 *
 * @param content its text
 */
public record AcceptedFile(
        String name, String mediaType, AttachmentType type, String sha256, byte[] bytes, DocumentContent content) {}
