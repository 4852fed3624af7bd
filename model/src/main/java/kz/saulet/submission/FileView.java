package kz.saulet.submission;

import java.time.Instant;

/**
 * A file of a case.
 *
 * @param size in bytes
 * @param sha256 lower-case hexadecimal
 */
public record FileView(
        String id,
        String name,
        String mediaType,
        long size,
        String sha256,
        AttachmentType type,
        Instant addedAt,
        String addedBy) {}
