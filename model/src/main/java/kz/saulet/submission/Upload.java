package kz.saulet.submission;

import java.nio.file.Path;

/**
 * A file as it came in, still in a temporary place that the caller owns and removes.
 *
 * @param name as the person named it
 */
public record Upload(String name, Path path, AttachmentType type) {}
